import type { DraftContext } from "../draft.ts";
import { picturesOf } from "../html/pictures.ts";
import { withoutElement } from "../html/without-element.ts";
import type { Reading } from "../reading.ts";
import { emojiRuns } from "../text/emojis.ts";
import { blank, type Span } from "../text/span.ts";
import { type FieldHit, inEachField, marketplaceOf, type Rule, type RuleInput } from "./rule.ts";

/** Quoted lines can be long; what is judged of a field lies before this. */
const LOOKED_CHARS_MAX = 200_000;

/**
 * No emojis, in the subject neither. Looked for in the text as it was written,
 * because reading a text for its words drops the signs that make an emoji one.
 */
export const emoji: Rule<"emoji"> = {
  id: "emoji",
  find: (input) =>
    inEachField(input, (reading) => [
      ...writtenEmojis(reading, input.context),
      ...drawnEmojis(reading, input),
    ]),
};

type EmojiHit = FieldHit<"emoji">;

function writtenEmojis(reading: Reading, context: DraftContext): EmojiHit[] {
  const { html, raw, quoted } = reading;
  const shown = html?.text ?? raw.slice(0, LOOKED_CHARS_MAX);
  const unjudged = [...quoted, ...titlesWithEmojis(shown, context)];
  return emojiRuns(blank(shown, unjudged, "\n")).map((run): EmojiHit => {
    const { start, end } = html?.sourceSpan(run.start, run.end) ?? run;
    return { variant: "emoji", start, end, offsets: "raw", ...withoutRun(raw, start, end) };
  });
}

/** The name of what was bought is repeated as the shop wrote it. */
function titlesWithEmojis(shown: string, context: DraftContext): Span[] {
  return (context.order?.items ?? []).flatMap(({ title }) => {
    const spans: Span[] = [];
    if (emojiRuns(title).length === 0) return spans;
    for (let at = shown.indexOf(title); at !== -1; at = shown.indexOf(title, at + title.length)) {
      spans.push({ start: at, end: at + title.length });
    }
    return spans;
  });
}

/** Deletes the run with one space beside it, so that neither two spaces stay nor words grow together. */
function withoutRun(raw: string, start: number, end: number): Pick<EmojiHit, "fix"> {
  // Emojis with tags between them cannot be cut out in one piece.
  if (raw.slice(start, end).includes("<")) return {};
  if (raw[start - 1] === " ") return { fix: { start: start - 1, end, replacement: "" } };
  const isFirst = start === 0 || raw[start - 1] === "\n" || raw[start - 1] === ">";
  const to = isFirst && raw[end] === " " ? end + 1 : end;
  return { fix: { start, end: to, replacement: "" } };
}

function drawnEmojis(reading: Reading, input: RuleInput): EmojiHit[] {
  const { html, raw } = reading;
  if (html === null) return [];
  return picturesOf(html, marketplaceOf(input))
    .filter(({ kind, element }) => kind === "emoji" && !element.isQuoted)
    .map(({ element }) => ({
      variant: "emoji",
      ...{ start: element.start, end: element.end, offsets: "raw" },
      ...withoutElement(element, raw),
    }));
}
