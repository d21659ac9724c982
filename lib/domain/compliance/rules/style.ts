import type { HtmlDocument } from "../html/html-document.ts";
import { overridesOf } from "../html/overrides.ts";
import type { PolicyLimits } from "../policy.ts";
import type { Reading } from "../reading.ts";
import { type FieldHit, inEachField, type Rule } from "./rule.ts";

/**
 * Plain paragraphs only: few line breaks in a row, no text in the middle, no
 * fonts, colours and sizes of its own. Each way of it is told once, where it
 * comes first: the rest of a page is styled alike.
 */
export const style: Rule<"style"> = {
  id: "style",
  find: (input) =>
    inEachField(input, (reading) => {
      const { limits } = input.policy;
      if (reading.where === "subject") return [];
      if (reading.html === null) return brokenText(reading, limits);
      return [
        ...brokenHtml(reading, reading.html, limits),
        ...styledHtml(reading.raw, reading.html, limits),
      ];
    }),
};

type StyleHit = FieldHit<"style">;

/** A line end with the white space that makes the next line look empty. */
const BREAKS = /(?:\r?\n[ \t\u00a0\u3000]{0,40}){2,}/g;
const LOOKED_CHARS_MAX = 200_000;

function brokenText({ raw }: Reading, limits: PolicyLimits): StyleHit[] {
  const max = limits.lineBreaksInRowMax;
  return [...raw.slice(0, LOOKED_CHARS_MAX).matchAll(BREAKS)].flatMap((match): StyleHit[] => {
    const start = match.index;
    const breaks = match[0].match(/\n/g)?.length ?? 0;
    const end = start + match[0].lastIndexOf("\n") + 1;
    const isAtEdge = raw.slice(0, start).trim() === "" || raw.slice(end).trim() === "";
    if (breaks <= max || isAtEdge) return [];
    const lineEnd = match[0].startsWith("\r") ? "\r\n" : "\n";
    return [broken(start, end, lineEnd.repeat(max), max)];
  });
}

function brokenHtml({ raw }: Reading, html: HtmlDocument, limits: PolicyLimits): StyleHit[] {
  const max = limits.lineBreaksInRowMax;
  const runs: { start: number; end: number; breaks: number }[] = [];
  for (const { name, start, end, isQuoted } of html.elements) {
    if (name !== "br" || isQuoted) continue;
    const last = runs.at(-1);
    const isNext = last !== undefined && isBlank(raw, last.end, start);
    if (isNext) Object.assign(last, { end, breaks: last.breaks + 1 });
    else runs.push({ start, end, breaks: 1 });
  }
  return runs
    .filter(({ breaks }) => breaks > max)
    .map(({ start, end }) => broken(start, end, "<br>".repeat(max), max));
}

function broken(start: number, end: number, replacement: string, max: number): StyleHit {
  return {
    variant: "line_breaks",
    ...{ start, end, offsets: "raw" },
    params: { max },
    fix: { start, end, replacement },
  };
}

const BLANK_CHARS_MAX = 40;

function isBlank(raw: string, from: number, to: number): boolean {
  if (to < from || to - from > BLANK_CHARS_MAX) return false;
  return raw.slice(from, to).replaceAll("&nbsp;", "").trim() === "";
}

function styledHtml(raw: string, html: HtmlDocument, limits: PolicyLimits): StyleHit[] {
  const hits = new Map<StyleHit["variant"], StyleHit>();
  const sizes = new Set<string>();
  const max = limits.fontSizesMax;
  for (const { variant, start, end, size } of overridesOf(raw, html)) {
    if (variant === "font_sizes") {
      sizes.add(size);
      if (sizes.size <= max) continue;
    }
    if (hits.has(variant)) continue;
    hits.set(variant, { variant, start, end, offsets: "raw", params: { max } });
  }
  return [...hits.values()];
}
