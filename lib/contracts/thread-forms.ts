import { z } from "zod";

/** More than any limit of a marketplace; the checker says where the line is. */
export const BODY_CHARS_MAX = 200_000;

/** A sentence or two; also the limit of the field that asks for it. */
export const REASON_CHARS_MAX = 500;

export const CheckDraftInput = z.object({
  threadId: z.uuid(),
  body: z.string().max(BODY_CHARS_MAX),
});

export const SendMessageInput = z.object({
  threadId: z.uuid(),
  /** Made by the browser with the draft; becomes the message's id. */
  draftId: z.uuid(),
  body: z.string().max(BODY_CHARS_MAX),
  /** Why the draft is sent in spite of a warning. */
  reason: z.string().trim().max(REASON_CHARS_MAX).optional(),
  /** The rules whose warnings were shown when the reason was written. */
  reasonFor: z.array(z.string().max(40)).max(40).optional(),
});

export const MarkThreadReadInput = z.object({
  threadId: z.uuid(),
  /** The last message that was shown. */
  threadSeq: z.number().int().min(1).max(1_000_000),
});
