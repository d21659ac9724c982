import type { HtmlDocument, HtmlLink } from "../html/html-document.ts";
import type { Reading } from "../reading.ts";
import { normalise } from "../text/normalise.ts";
import { overlaps, type Span } from "../text/span.ts";
import { findLinks } from "./find-links.ts";
import { isHostOf } from "./hosts.ts";

/** Where a link of an HTML body leads, whatever its words say. */
export type Target = {
  /** Of the source: from `<a` to behind `</a>`. */
  readonly source: Span;
  /** Of `html.text`: the words of the link. */
  readonly shown: Span;
  /** Small letters, without the colon. */
  readonly scheme: string;
  readonly href: string;
  readonly host: string;
  /** What the link holds, as it is written: words, pictures, or both. */
  readonly inner: string;
  /** The host that its words show, when they show one. */
  readonly shownHost: string | null;
};

/** Longer words of a link are prose. */
const WORDS_MAX = 500;
/** Browsers leave these out wherever they stand in an address. */
const STRIPPED = /[\p{Cc}\p{Cf}\s]/gu;
const SCHEME = /^([a-z][a-z0-9+.-]{0,30}):/i;

/** The links of the body that quote nobody and lead somewhere. */
export function targetsOf(reading: Reading): Target[] {
  const { html, raw, quoted } = reading;
  if (html === null) return [];
  const base = html.elements.find(({ name }) => name === "base")?.attributes.href ?? "";
  return html.links
    .filter(({ text }) => !quoted.some((quote) => overlaps(quote, { ...text, end: text.end + 1 })))
    .flatMap((link) => targetOf(link, { html, raw, base }) ?? []);
}

function targetOf(
  link: HtmlLink,
  { html, raw, base }: { html: HtmlDocument; raw: string; base: string },
): Target | null {
  const href = link.href.replace(STRIPPED, "");
  const scheme = SCHEME.exec(href)?.[1]?.toLowerCase() ?? "";
  const url = scheme === "" ? withoutScheme(href, base) : parse(href);
  const words = html.text.slice(link.text.start, link.text.end);
  const named = findLinks(normalise(words.slice(0, WORDS_MAX)))[0];
  const innerStart = raw.indexOf(">", openingEnd(html, link) - 1) + 1;
  return {
    ...{ source: { start: link.start, end: link.end }, shown: link.text },
    scheme: url?.protocol.slice(0, -1) ?? scheme,
    href: url?.href ?? href,
    host: url?.hostname ?? "",
    inner: raw.slice(innerStart, link.end).replace(/<\/a\s{0,4}>$/i, ""),
    shownHost: named?.host ?? null,
  };
}

function openingEnd(html: HtmlDocument, link: HtmlLink): number {
  return html.elements.find(({ start }) => start === link.start)?.end ?? link.start + 1;
}

function parse(href: string): URL | null {
  return URL.canParse(href) ? new URL(href) : null;
}

/** "//host/x" and "host.com/x" lead to a host; a path leads to where `<base>` says, or nowhere. */
function withoutScheme(href: string, base: string): URL | null {
  if (/^[/\\]{2}/.test(href)) return parse(`https:${href}`);
  const isBaseUsed = base !== "" && URL.canParse(href, base);
  if (isBaseUsed) return new URL(href, base);
  const bare = findLinks(normalise(href.slice(0, WORDS_MAX)))[0];
  return bare === undefined || bare.start !== 0 ? null : parse(`http://${href}`);
}

/** Whether the words of a link name a site other than the one it leads to. */
export function hidesTarget({ shownHost, host }: Target): boolean {
  if (shownHost === null) return false;
  const shown = shownHost.replace(/^www\./, "");
  const target = host.replace(/^www\./, "");
  return !isHostOf(target, [shown]) && !isHostOf(shown, [target]);
}
