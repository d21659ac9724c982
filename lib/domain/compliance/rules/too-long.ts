import type { DraftContext } from "../draft.ts";
import type { PolicyLimits } from "../policy.ts";
import { JUDGED_CHARS_MAX, type Reading } from "../reading.ts";
import { quotedLines } from "../text/quoted-lines.ts";
import { type FieldHit, inEachField, type Rule } from "./rule.ts";

/**
 * What was not read cannot be called clean: a longer text is refused, and says
 * from where. Below that, a body may be as long as the reason for writing allows.
 */
export const tooLong: Rule<"too_long"> = {
  id: "too_long",
  find: (input) =>
    inEachField(input, (reading) => {
      if (reading.unjudgedFrom !== null) {
        const end = reading.text.plain.length;
        return [{ variant: "too_long", start: end, end, params: { max: JUDGED_CHARS_MAX } }];
      }
      if (reading.where === "subject") return [];
      return overLimit(reading, input.context, limitOf(input.policy.limits, input.context));
    }),
};

/** 0 stands for a reason that carries no text; nothing is refused for it yet. */
function limitOf(limits: PolicyLimits, { contactReason }: DraftContext): number {
  const ofReason = contactReason && limits.bodyCharsMaxByReason[contactReason];
  return ofReason ?? limits.bodyCharsMax;
}

/**
 * Characters count as the seller sees them: a quoted line is the buyer's, a form
 * turns each line end into two characters, and white space at the end is dropped
 * when the message is sent.
 */
function overLimit(reading: Reading, context: DraftContext, max: number): FieldHit<"too_long">[] {
  const shown = reading.html?.text ?? reading.raw;
  if (max === 0 || shown.length <= max) return [];
  const end = shown.trimEnd().length;
  const gaps = quotedLines(shown, context.buyerTexts);
  let count = 0;
  let nextGap = 0;
  for (let at = 0; at < end; at++) {
    const gap = gaps[nextGap];
    if (gap !== undefined && at >= gap.start) {
      nextGap += 1;
      at = Math.max(at, gap.end) - 1;
      continue;
    }
    if (shown[at] === "\r") continue;
    count += 1;
    if (count <= max) continue;
    const span = reading.html?.sourceSpan(at, end) ?? { start: at, end };
    return [{ variant: "over_limit", ...span, offsets: "raw", params: { max } }];
  }
  return [];
}
