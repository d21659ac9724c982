import { readPixels } from "./css.ts";
import type { HtmlDocument, HtmlElement } from "./html-document.ts";

/** Where HTML sets the looks of its text, in offsets of the source. */
export type Override = {
  /** `font_sizes`: one size is set here, `size`; whether these are too many is for the rule to count. */
  readonly variant: "centred" | "font" | "colour" | "font_sizes";
  readonly start: number;
  readonly end: number;
  readonly size: string;
};

/** A tag with a picture written into it can be as long as the mail. */
const TAG_CHARS_MAX = 2_000;

/** How each is written, in a `style` or a style sheet, or as an attribute: to mark the words and not the whole tag. */
const WRITTEN: Readonly<Record<Override["variant"], RegExp>> = {
  centred:
    /text-align\s{0,3}:\s{0,3}(?:-webkit-|-moz-)?center|(?<![\w-])align\s{0,3}=\s{0,3}["']?center/i,
  font: /(?<![\w-])font(?:-family)?\s{0,3}:[^;"'{}]{0,60}|(?<![\w-])face\s{0,3}=\s{0,3}["']?[^"'>]{0,60}/i,
  colour:
    /(?<![\w-])(?:background-)?color\s{0,3}:[^;"'{}]{0,40}|(?<![\w-])background\s{0,3}:(?![^;"'{}]{0,40}url)[^;"'{}]{0,40}|(?<![\w-])(?:bgcolor|color|text)\s{0,3}=\s{0,3}["']?[#\w]{0,20}/i,
  font_sizes: /font-size\s{0,3}:[^;"'{}]{0,20}|(?<![\w-])size\s{0,3}=\s{0,3}["']?[-+\d]{0,4}/i,
};
const KINDS = Object.keys(WRITTEN) as Override["variant"][];

export function overridesOf(source: string, html: HtmlDocument): Override[] {
  const inElements = html.elements
    .filter(({ isQuoted }) => !isQuoted)
    .flatMap((element) => ofElement(source, element));
  return [...html.sheets.flatMap(ofSheet), ...inElements].sort((a, b) => a.start - b.start);
}

function ofSheet({ css, start }: HtmlDocument["sheets"][number]): Override[] {
  return KINDS.flatMap((variant): Override[] => {
    const all = [...css.matchAll(new RegExp(WRITTEN[variant], "gi"))];
    return all.map(({ 0: found, index }) => ({
      variant,
      ...{ start: start + index, end: start + index + found.trimEnd().length },
      size: found
        .replace(/^[^:]*:/, "")
        .trim()
        .toLowerCase(),
    }));
  });
}

/** The first place is enough for a sheet, but sizes are counted. */
function ofElement(source: string, element: HtmlElement): Override[] {
  const size = sizeOf(element);
  const is: Readonly<Record<Override["variant"], boolean>> = {
    centred: isCentred(element),
    font: hasFont(element),
    colour: hasColour(element),
    font_sizes: size !== "",
  };
  const tag = source.slice(element.start, Math.min(element.end, element.start + TAG_CHARS_MAX));
  return KINDS.filter((variant) => is[variant]).map((variant) => {
    const written = WRITTEN[variant].exec(tag);
    const start = element.start + (written?.index ?? 0);
    const end = written === null ? element.end : start + written[0].length;
    return { variant, start, end, size };
  });
}

/** A table in the middle has no centred words yet. */
function isCentred({ name, attributes, looks }: HtmlElement): boolean {
  if (name === "center" || /center$/.test(looks.get("text-align") ?? "")) return true;
  return name !== "table" && name !== "img" && attributes.align?.toLowerCase() === "center";
}

function hasFont({ name, attributes, looks }: HtmlElement): boolean {
  if (name === "font" && attributes.face !== undefined) return true;
  return isSet(looks.get("font-family")) || isSet(looks.get("font"));
}

function hasColour({ name, attributes, looks }: HtmlElement): boolean {
  if (attributes.bgcolor !== undefined) return true;
  if (name === "font" && attributes.color !== undefined) return true;
  if (name === "body" && attributes.text !== undefined) return true;
  if (isSet(looks.get("color")) || isSet(looks.get("background-color"))) return true;
  const background = looks.get("background");
  return isSet(background) && !/url|gradient/.test(background ?? "");
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && !/^(?:inherit|initial|unset|none|transparent|)$/.test(value);
}

/** The size that an element gives its text, in one spelling; empty where it sets none. */
function sizeOf({ name, attributes, looks }: HtmlElement): string {
  if (name === "font" && attributes.size !== undefined) return `size ${attributes.size}`;
  const written = looks.get("font-size");
  if (isSet(written)) {
    const pixels = readPixels(written);
    // Text of no size is how layouts take the gap from below a picture.
    if (pixels === 0) return "";
    return pixels === null ? (written ?? "") : `${pixels}px`;
  }
  return /^h[1-6]$/.test(name) ? name : "";
}
