import { z } from "zod";
import type { Draft, DraftContext } from "#lib/domain/compliance/draft.ts";
import { CONTACT_REASONS } from "#lib/domain/contact-reason.ts";

/**
 * A draft as one line of JSON, with what the judge must know about it: the
 * input of `parley check --jsonl` and the form of labelled drafts.
 */
export const DraftLine = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  lang: z.string().max(35).optional(),
  subject: z.string().default(""),
  body: z.string().default(""),
  context: z
    .object({
      mode: z.enum(["proactive", "reply"]).default("reply"),
      buyerAsked: z.string().optional(),
      buyerAskedInvoice: z.boolean().optional(),
      attachments: z
        .array(
          z.object({
            name: z.string(),
            type: z.string().default("application/octet-stream"),
            sizeBytes: z.number().int().nonnegative().optional(),
          }),
        )
        .optional(),
      /** The body is HTML. */
      html: z.boolean().optional(),
      /** The body holds lines of the buyer behind ">"; such lines are not judged anyway. */
      quotedBuyerText: z.boolean().optional(),
      buyerTexts: z.array(z.string()).optional(),
      preferredLanguage: z.string().max(35).optional(),
      contactReason: z.enum(CONTACT_REASONS).optional(),
      orderIds: z.array(z.string()).optional(),
      items: z.array(z.string()).optional(),
    })
    .prefault({}),
});
export type DraftLine = z.infer<typeof DraftLine>;

/** What the checker is given of a line. `marketplaceHosts`: where Parley itself is reached. */
export function readDraftLine(
  line: DraftLine,
  marketplaceHosts: readonly string[] = [],
): { readonly draft: Draft; readonly context: DraftContext } {
  const { context } = line;
  return {
    draft: {
      subject: line.subject,
      body: line.body,
      ...(context.html === true && { bodyFormat: "html" as const }),
      ...(line.lang !== undefined && { language: line.lang }),
      attachments: (context.attachments ?? []).map(({ name, type, sizeBytes }) => ({
        fileName: name,
        mediaType: type,
        ...(sizeBytes !== undefined && { sizeBytes }),
      })),
    },
    context: {
      mode: context.mode,
      orderIds: context.orderIds ?? [],
      marketplaceHosts,
      ...(context.buyerAsked !== undefined && { buyerAsked: context.buyerAsked }),
      ...(context.buyerAskedInvoice === true && { hasBuyerAskedInvoice: true }),
      ...(context.buyerTexts !== undefined && { buyerTexts: context.buyerTexts }),
      ...(context.preferredLanguage !== undefined && {
        preferredLanguage: context.preferredLanguage,
      }),
      ...(context.contactReason !== undefined && { contactReason: context.contactReason }),
      ...(context.items !== undefined && {
        order: { items: context.items.map((title) => ({ title })) },
      }),
    },
  };
}
