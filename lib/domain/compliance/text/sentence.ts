/** How far a word may stand from what it explains; sentences in messages are shorter. */
const REACH = 160;

/** A dot before a small letter belongs to an abbreviation. */
const SENTENCE_END = /[.!?](?=\s+[^\s\p{Ll}]|\s*$)|[。！？\n]/gu;

/** Abbreviations whose dot does not end a sentence ("Tel. 030", "Art.-Nr. 4711", "approx. 2 kg"). */
export const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{L}|\p{L}{1,2}\.\p{L}|tel|tél|\p{L}{0,24}nr|no|n|art|ref|réf|mob|fax|ph|ext|approx|ca|bzw|inkl|incl|núm|num|cod|cell|z|u|mo|di|mi|do|fr|sa|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)$/iu;

/**
 * The part of the sentence before `start` and after `end`, each at most 160
 * characters. Judging words only inside the sentence keeps a warranty line from
 * excusing the phone number two sentences later.
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { before: string; after: string } {
  let before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  for (const match of [...before.matchAll(SENTENCE_END)].reverse()) {
    const isAbbreviation = match[0] === "." && ABBREVIATION.test(before.slice(0, match.index));
    if (!isAbbreviation) {
      before = before.slice(match.index + 1);
      break;
    }
  }
  const stop = after.search(SENTENCE_END);
  return { before, after: stop === -1 ? after : after.slice(0, stop) };
}
