import type { RuleId, RuleVariant } from "../finding.ts";
import type { Reading } from "../reading.ts";
import { type Hit, inEachField, type RuleInput } from "../rules/rule.ts";
import type { Span } from "../text/span.ts";

type Talk<R extends RuleId> = {
  readonly variant: RuleVariant<R>;
  readonly cue: Span;
  readonly sentence: Span;
};

/** Marks the words that ask; the mend takes out their sentence, which has nothing else to say. */
export function reviewHits<R extends RuleId>(
  input: RuleInput,
  read: (reading: Reading) => readonly Talk<R>[],
): readonly Hit<R>[] {
  return inEachField<R>(input, (reading) =>
    read(reading).map(({ variant, cue, sentence }) => {
      const cut = withoutMargin(reading, sentence);
      return {
        variant,
        ...reading.words.span(cue.start, cue.end),
        ...(isPlain(reading, cut) && { fix: { ...cut, replacement: "" } }),
      };
    }),
  );
}

/** The space before a sentence goes with it, a line end stays: it parts what stands around it. */
function withoutMargin({ words }: Reading, { start, end }: Span): Span {
  const text = words.text.slice(start, end);
  const margin = text.length - text.trimStart().length;
  const isInLine = start > 0 && !text.slice(0, margin).includes("\n");
  return words.span(isInLine ? start : start + margin, end);
}

/** Cutting across the tags of an HTML body would leave some open. */
function isPlain({ html, raw, text }: Reading, cut: Span): boolean {
  if (html === null) return true;
  const { start, end } = text.rawSpan(cut.start, cut.end);
  return !raw.slice(start, end).includes("<");
}
