import { z } from "zod";

/** What the form of a demo mailbox sends. */
export const DemoMailForm = z.object({
  mailbox: z.string().max(320),
  to: z.string().max(320),
  subject: z.string().max(998),
  body: z.string().max(200_000),
  inReplyTo: z
    .string()
    .max(998)
    .transform((text) => text || null),
  references: z
    .string()
    .max(20_000)
    .transform((text) => text.split(" ").filter(Boolean).slice(-20)),
});
