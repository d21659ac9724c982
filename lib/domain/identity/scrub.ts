/**
 * Takes one party's addresses out of what the other party will read.
 *
 * Promises: every form in which programs and people write a mail address is
 * found (case, `+tag`, Gmail's dots and second domain, invisible characters,
 * full width, "(at)", percent and entity encodings, base64 in a link), the
 * place is visibly marked, and after scrubbing `findIdentity` finds nothing.
 * Time is linear in the text for a given number of identities. Names are not
 * touched here: people sign with them, and they may want them engraved.
 */
import { canonicalAddress, canonicalLocalPart, domainAliases, domainOf } from "../mail-address.ts";
import { type FoldedText, foldings } from "./fold-text.ts";

/** What may give a participant away. */
export type Identity = {
  readonly addresses: readonly string[];
  /** For headers and metadata only; see above. */
  readonly names?: readonly string[];
};

/** UTF-16 offsets in the text that was searched. */
export type Span = { readonly start: number; readonly end: number };

/** Stands where an address was, so that the reader knows that something is missing. */
export const REMOVED_ADDRESS = "[address removed]";

/** RFC 5321 allows 64 octets; a tag and decoration may precede, and more is not an address. */
const LOCAL_CHARS_MAX = 320;

/** Removing can bring two halves together; more rounds than this nobody builds by accident. */
const ROUNDS_MAX = 8;

/**
 * @returns the text with each occurrence replaced, and how many there were
 */
export function scrubText(
  text: string,
  identities: readonly Identity[],
): { text: string; replaced: number } {
  let scrubbed = text;
  let replaced = 0;
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const spans = findIdentity(scrubbed, identities);
    if (spans.length === 0) return { text: scrubbed, replaced };
    scrubbed = cutOut(scrubbed, spans);
    replaced += spans.length;
  }
  // Still something there: what keeps producing addresses is not a person's text, so none of it is shown.
  return { text: REMOVED_ADDRESS, replaced };
}

/**
 * Where addresses of `identities` are, in order and without overlaps. Used on
 * the finished mail as the check that fails closed.
 */
export function findIdentity(text: string, identities: readonly Identity[]): Span[] {
  const targets = toTargets(identities);
  if (targets.length === 0 || text === "") return [];
  const spans = foldings(text).flatMap((form) => findInForm(form, targets));
  return mergeSpans([...spans, ...findInBase64(text, targets)]);
}

type Target = { readonly local: string; readonly domain: string; readonly gmail: boolean };

function toTargets(identities: readonly Identity[]): Target[] {
  const canonical = new Set(identities.flatMap((one) => one.addresses.map(canonicalAddress)));
  return [...canonical].flatMap((address) => {
    const local = address.slice(0, address.lastIndexOf("@"));
    const aliases = domainAliases(domainOf(address));
    return local === "" || aliases[0] === ""
      ? []
      : aliases.map((domain) => ({ local, domain, gmail: aliases.length > 1 }));
  });
}

function findInForm(form: FoldedText, targets: readonly Target[]): Span[] {
  const spans: Span[] = [];
  for (const target of targets) {
    const needle = `@${target.domain}`;
    for (let at = form.text.indexOf(needle); at >= 0; at = form.text.indexOf(needle, at + 1)) {
      const first = findLocalPart(form.text, at, target);
      if (first === null) continue;
      spans.push({
        start: form.starts[first] ?? 0,
        end: form.ends[at + needle.length - 1] ?? 0,
      });
    }
  }
  return spans;
}

const LOCAL_CHAR = /[a-z0-9!#$%&'*+/=?^_`{|}~.-]/;
const WORD_CHAR = /[a-z0-9]/;

/**
 * The index at which the target's local part starts, when it ends at `at`.
 * It may follow decoration (`mail=jane@`, `*jane@`), never another letter:
 * `maryjane@` is somebody else.
 */
function findLocalPart(text: string, at: number, target: Target): number | null {
  let from = at;
  while (from > 0 && at - from < LOCAL_CHARS_MAX && LOCAL_CHAR.test(text[from - 1] ?? ""))
    from -= 1;
  for (let start = from; start < at; start += 1) {
    const previous = text[start - 1] ?? " ";
    if (start > from && WORD_CHAR.test(previous)) continue;
    if (canonicalLocalPart(text.slice(start, at), target.gmail) === target.local) return start;
  }
  return null;
}

/** Long enough for the shortest address there is, `a@b.co`. */
const BASE64_RUNS = [/[A-Za-z0-9_-]{8,}/g, /[A-Za-z0-9+/]{8,}/g];
const BASE64_CHARS_MAX = 8192;

/** Base64 in links and parameters, at each of the four alignments that a prefix can shift it to. */
function findInBase64(text: string, targets: readonly Target[]): Span[] {
  const spans: Span[] = [];
  for (const match of BASE64_RUNS.flatMap((runs) => [...text.matchAll(runs)])) {
    const run = match[0].slice(0, BASE64_CHARS_MAX);
    for (let shift = 0; shift < 4; shift += 1) {
      const decoded = decodeBase64(run.slice(shift));
      if (!decoded.includes("@") && !decoded.includes("%")) continue;
      if (foldings(decoded).some((form) => findInForm(form, targets).length > 0)) {
        spans.push({ start: match.index, end: match.index + match[0].length });
        break;
      }
    }
  }
  return spans;
}

function decodeBase64(run: string): string {
  const standard = run.replaceAll("-", "+").replaceAll("_", "/");
  return atob(standard.slice(0, standard.length - (standard.length % 4 === 1 ? 1 : 0)));
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && span.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      merged.push(span);
    }
  }
  return merged;
}

function cutOut(text: string, spans: readonly Span[]): string {
  let rest = 0;
  const parts: string[] = [];
  for (const span of spans) {
    parts.push(text.slice(rest, span.start), REMOVED_ADDRESS);
    rest = span.end;
  }
  return parts.join("") + text.slice(rest);
}
