import { Parser } from "htmlparser2";
import { isHiddenByLooks, readDeclarations, readPixels } from "./css.ts";

/** A place in the source, UTF-16 offsets, end exclusive. */
type Range = { readonly start: number; readonly end: number };

export type HtmlLink = Range & {
  readonly href: string;
  /** Its words, in offsets of `text`; empty for a link that holds only a picture. */
  readonly text: Range;
};

export type HtmlElement = Range & {
  readonly name: string;
  /** Names in small letters, entities decoded. The range is that of the opening tag. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What `style` declares, names in small letters. */
  readonly looks: ReadonlyMap<string, string>;
  /** The link around it. */
  readonly link: HtmlLink | null;
  /** Nobody sees it: by its own looks or by those of an element around it. */
  readonly isHidden: boolean;
  /** Letters have no size here, which leaves room for nothing but a picture. */
  readonly isWordless: boolean;
  /** Inside of a block quote: it came with what the buyer wrote. */
  readonly isQuoted: boolean;
};

type Sheet = Range & { readonly css: string };

/**
 * HTML as a reader sees it. `text` is what is shown, with a line end where a
 * block starts or ends; each of its units knows the source it came from. What
 * looks hide is in `text` too: hiding an offence does not make it none.
 */
export type HtmlDocument = {
  readonly text: string;
  readonly links: readonly HtmlLink[];
  readonly elements: readonly HtmlElement[];
  /** What `<style>` elements hold; the range is that of their content. */
  readonly sheets: readonly Sheet[];
  /** Of `<blockquote>`, in offsets of `text`, the outermost ones only. */
  readonly quotes: readonly Range[];
  /** The source of `text.slice(start, end)`. */
  sourceSpan(start: number, end: number): Range;
};

const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table td th tr ul".split(
    " ",
  ),
);
/**
 * What stands in these is shown in no mail. `<head>` is not among them: a
 * browser ends it at the first word, however late its end tag comes. Neither
 * are `<noscript>` and `<template>`, which mail programs take away or show.
 */
const UNSEEN = new Set(["script", "style", "title"]);

/**
 * No browser nests deeper, and the parser looks through all open elements for
 * each end tag. What follows is not read, and the source span of the text's end
 * says so.
 */
const DEPTH_MAX = 512;
const PIECE_CHARS = 2_000;

type OpenElement = {
  readonly isHidden: boolean;
  readonly isWordless: boolean;
  readonly link: OpenLink | null;
};
type OpenLink = { href: string; start: number; end: number; text: { start: number; end: number } };

/** Reads any text as HTML: what never closes, is nested wrongly or is no HTML at all is still read once, in one pass. */
export function readHtml(source: string): HtmlDocument {
  const shown = shownText();
  const links: OpenLink[] = [];
  const elements: HtmlElement[] = [];
  const sheets: Sheet[] = [];
  const quotes: Range[] = [];
  /** One for each element that the parser has open: it closes each, the unclosed ones at the end. */
  const open: OpenElement[] = [];
  let unseen = 0;
  let quotesOpen = 0;
  let quoteStart = 0;

  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const start = parser.startIndex;
        const end = parser.endIndex + 1;
        if (UNSEEN.has(name)) unseen += 1;
        if (BLOCKS.has(name) || name === "br") shown.add("\n", start, end);
        const at = shown.length();
        if (name === "blockquote" && ++quotesOpen === 1) quoteStart = at;
        const around = open.at(-1);
        const seen = readLooks(attributes, around);
        let link = around?.link ?? null;
        if ((name === "a" || name === "area") && attributes.href !== undefined) {
          link = { href: attributes.href, start, end, text: { start: at, end: at } };
          links.push(link);
        }
        open.push({ ...seen, link });
        const isQuoted = quotesOpen > 0;
        elements.push({ name, attributes, ...seen, start, end, link, isQuoted });
      },
      onclosetag(name) {
        if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1);
        const end = Math.min(parser.endIndex + 1, source.length);
        const closed = open.pop();
        if (closed?.link && closed.link !== open.at(-1)?.link) {
          closed.link.end = end;
          closed.link.text.end = shown.length();
        }
        if (name === "blockquote" && --quotesOpen === 0) {
          quotes.push({ start: quoteStart, end: shown.length() });
        }
        if (BLOCKS.has(name)) shown.add("\n", end, end);
      },
      ontext(text) {
        const start = parser.startIndex;
        const end = parser.endIndex + 1;
        if (unseen === 0) shown.add(text, start, end);
        else if (elements.at(-1)?.name === "style") addSheet(sheets, { css: text, start, end });
      },
    },
    { decodeEntities: true, lowerCaseAttributeNames: true, lowerCaseTags: true },
  );
  let readTo = 0;
  while (readTo < source.length && open.length <= DEPTH_MAX) {
    parser.write(source.slice(readTo, readTo + PIECE_CHARS));
    readTo = Math.min(source.length, readTo + PIECE_CHARS);
  }
  parser.end();
  return {
    ...{ text: shown.text(), links, elements, sheets, quotes },
    sourceSpan: (start, end) => shown.sourceSpan(start, end, readTo),
  };
}

/** A sheet comes in several pieces where it is long. */
function addSheet(sheets: Sheet[], piece: Sheet): void {
  const last = sheets.at(-1);
  if (last === undefined || last.end !== piece.start) sheets.push(piece);
  else sheets[sheets.length - 1] = { ...last, css: last.css + piece.css, end: piece.end };
}

/** What an element declares and what it has from the one around it. */
function readLooks(attributes: HtmlElement["attributes"], around: OpenElement | undefined) {
  const looks = readDeclarations(attributes.style ?? "");
  const size = looks.get("font-size");
  return {
    looks,
    isHidden: around?.isHidden === true || isHiddenByLooks(attributes, looks),
    isWordless: size === undefined ? around?.isWordless === true : readPixels(size) === 0,
  };
}

/** Pieces of text, each unit with the place in the source that it came from. */
function shownText() {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  return {
    add(text: string, start: number, end: number) {
      parts.push(text);
      for (let unit = 0; unit < text.length; unit++) {
        // Text without entities is as long as its source: each unit has its own place.
        const isVerbatim = end - start === text.length;
        starts.push(isVerbatim ? start + unit : start);
        ends.push(isVerbatim ? start + unit + 1 : end);
      }
    },
    text: () => parts.join(""),
    length: () => starts.length,
    sourceSpan: (start: number, end: number, sourceEnd: number): Range => ({
      start: starts[start] ?? sourceEnd,
      end: end > start ? (ends[end - 1] ?? sourceEnd) : (starts[start] ?? sourceEnd),
    }),
  };
}
