/**
 * The promise to the buyer: an answer within 24 hours of wall clock, weekends
 * and holidays included (marketplace guide, "response time").
 */
export const RESPONSE_MS = 24 * 60 * 60 * 1000;

type ClockMessage = {
  readonly author: "buyer" | "seller";
  readonly kind: "person" | "auto_reply";
  readonly at: Date;
};

/**
 * The thread's earliest open deadline after one more message. A buyer's
 * message never moves an earlier deadline; an answer closes all open ones; an
 * automatic reply of either side changes nothing.
 */
export function respondByAfter(current: Date | null, message: ClockMessage): Date | null {
  if (message.kind === "auto_reply") return current;
  if (message.author === "seller") return null;
  return current ?? new Date(message.at.getTime() + RESPONSE_MS);
}

export type ClockLevel = "open" | "soon" | "urgent" | "overdue";

const HOUR_MS = 60 * 60 * 1000;

/** How pressing a deadline is: warned at 12 hours and at 4 hours left. */
export function clockLevel(respondBy: Date, now: Date): ClockLevel {
  const leftMs = respondBy.getTime() - now.getTime();
  if (leftMs <= 0) return "overdue";
  if (leftMs <= 4 * HOUR_MS) return "urgent";
  if (leftMs <= 12 * HOUR_MS) return "soon";
  return "open";
}
