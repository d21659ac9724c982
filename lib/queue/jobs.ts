import { z } from "zod";

/**
 * The background jobs: what each is given and how often it is tried. Handlers
 * are registered in lib/worker, one a job. Inbound and outbox mails are not
 * jobs: they are claimed from their own tables, where their state is kept.
 */
export const jobs = {
  notifyBuyerMessage: {
    name: "notify-buyer-message",
    payload: z.object({ sellerAccountId: z.uuid(), messageId: z.uuid() }),
    retryLimit: 8,
    retryDelaySeconds: 5,
    expireInSeconds: 60,
  },
} as const;

export type JobName = keyof typeof jobs;
export type JobPayload<J extends JobName> = z.infer<(typeof jobs)[J]["payload"]>;
