import { isHostOf } from "../links/hosts.ts";
import { fetchesPicture, readPixels } from "./css.ts";
import type { HtmlDocument, HtmlElement } from "./html-document.ts";

/**
 * Pictures of an HTML body, each of one kind only, so that one picture is one
 * offence: a `pixel` tells the sender that the mail was opened, a `linked` one
 * leads out of the marketplace, an `emoji` is a picture of one, and the rest is
 * `inline`.
 */
export type PictureKind = "pixel" | "linked" | "emoji" | "inline";

export type Picture = {
  readonly kind: PictureKind;
  readonly element: HtmlElement;
  /** Its address as it is written; empty for what is drawn in place. */
  readonly source: string;
};

/** What shows a picture by itself. `image` is read as `img` by browsers. */
const SHOWING = new Set(["img", "image", "svg", "video", "object", "embed", "v:image", "v:fill"]);
const SHOWING_SOURCE = ["src", "srcset", "data", "poster", "background", "xlink:href"];
const LOOKS_WITH_PICTURES = ["background", "background-image", "content", "list-style-image"];
/** Of a style sheet; fonts are fetched too, and are no pictures. */
const SHEET_PICTURE =
  /(?:background(?:-image)?|content|list-style(?:-image)?)\s{0,5}:[^;{}]{0,300}?url\s{0,3}\(/i;

export function picturesOf(html: HtmlDocument, marketplace: readonly string[]): Picture[] {
  return html.elements.flatMap((element, at): Picture[] => {
    if (element.name === "picture" && holdsImage(html.elements, at)) return [];
    // A part of a picture that can be clicked; the picture itself is another element.
    if (element.name === "area") {
      const isAway = leadsAway(element.attributes.href ?? "", marketplace);
      return isAway ? [{ kind: "linked", element, source: "" }] : [];
    }
    const source = sourceOf(element);
    if (source === null) return [];
    return [{ kind: kindOf(element, source, marketplace), element, source }];
  });
}

/** Style sheets that fetch pictures, by their place. */
export function sheetsWithPictures(html: HtmlDocument) {
  return html.sheets.filter(({ css }) => SHEET_PICTURE.test(css));
}

/** `<picture>` offers sources to the `<img>` inside, which is the one that is shown. */
function holdsImage(elements: readonly HtmlElement[], at: number): boolean {
  const inside = elements.slice(at + 1, at + 12);
  return inside.some(({ name }) => name === "img");
}

function sourceOf(element: HtmlElement): string | null {
  const { name, attributes, looks } = element;
  const written = SHOWING_SOURCE.map((key) => attributes[key]).find((value) => value !== undefined);
  if (SHOWING.has(name) || name === "picture") return written ?? "";
  if (name === "input" && attributes.type?.toLowerCase() === "image") return written ?? "";
  if (name === "iframe" && (isTiny(element) || element.isHidden)) return written ?? "";
  if (attributes.background !== undefined && attributes.background !== "") {
    return attributes.background;
  }
  const look = LOOKS_WITH_PICTURES.map((key) => looks.get(key)).find(
    (value) => value !== undefined && fetchesPicture(value),
  );
  return look === undefined ? null : (/url\s{0,3}\(\s{0,3}["']?([^"')]*)/i.exec(look)?.[1] ?? "");
}

function kindOf(element: HtmlElement, source: string, marketplace: readonly string[]): PictureKind {
  if (isPixel(element, source)) return "pixel";
  if (element.link !== null && leadsAway(element.link.href, marketplace)) return "linked";
  return isEmojiPicture(element, source) ? "emoji" : "inline";
}

/** Written into the mail itself: showing it tells nobody anything. */
const CARRIED = /^\s{0,5}(?:data|cid|mid):/i;
/** Addresses of the files and services that count openings. */
const COUNTER =
  /(?:^|[/._?&=-])(?:open(?:s|ed|er)?|email-?open|mail-?open|pixel|px|beacon|1x1|impression|read-?receipt|trk|track(?:er|ing)?|collect|tr|wf\/open|e\/o)(?:\.(?:gif|png|jpg|php|aspx?|ashx)|[/?]|$)/i;
const COUNTER_HOST = /^(?:https?:)?\/\/(?:open|opens|pixel|track|tracking|trk|beacon)\d{0,2}[.-]/i;
/** A picture that is asked for in the name of somebody. */
const NAMED_READER =
  /[?&](?:amp;)?(?:u|uid|user|userid|utm_[a-z]{1,20}|e?mail|recipient|rcpt|subscriber|contact|customer|cust|buyer|order(?:_?id)?|msg|mid|message_?id|eid|sid|token|hash|campaign)=/i;

/** Nothing to look at, and fetched from somewhere: its only use is to be counted. */
function isPixel(element: HtmlElement, source: string): boolean {
  if (CARRIED.test(source) || (source === "" && element.name !== "img")) return false;
  if (isTiny(element)) return true;
  if (element.isHidden) return !isLarge(element);
  const [width, height] = sizeOf(element);
  if (width !== null || height !== null) return false;
  if (element.name !== "img" && element.name !== "image") return COUNTER.test(source);
  if (COUNTER.test(source) || COUNTER_HOST.test(source)) return true;
  const isUnnamed = (element.attributes.alt ?? "").trim() === "";
  return isUnnamed && (element.isWordless || NAMED_READER.test(source));
}

function sizeOf({ attributes, looks }: HtmlElement): [number | null, number | null] {
  const of = (name: string) =>
    readSide(looks.get(name)) ?? readSide(looks.get(`max-${name}`)) ?? readSide(attributes[name]);
  return [of("width"), of("height")];
}

/** A share of the width is as wide as the mail, so it counts as large. */
function readSide(value: string | undefined): number | null {
  const isShare = /^\s{0,5}[1-9]\d{1,2}(?:\.\d{1,6})?\s{0,2}%/.test(value ?? "");
  return isShare ? LARGE_PIXELS : readPixels(value);
}

const TINY_PIXELS = 2;
const LARGE_PIXELS = 20;

/** A line one pixel high ("width=600 height=1") is a rule, not a pixel. */
function isTiny(element: HtmlElement): boolean {
  const [width, height] = sizeOf(element);
  if (width === 0 || height === 0) return true;
  const sides = [width, height].filter((side) => side !== null);
  return sides.length > 0 && sides.every((side) => side <= TINY_PIXELS);
}

/** Hidden by what is around it and large: the other half of a layout for two kinds of screens. */
function isLarge(element: HtmlElement): boolean {
  return sizeOf(element).some((side) => side !== null && side >= LARGE_PIXELS);
}

/** "{{ shop.url }}", "{shop_url}", "*|LINK|*", "[url]", "%link%": filled in with the sender's own address. */
const PLACEHOLDER = /^\s{0,5}(?:[{[<$@*]|%[%a-z]|__|#[A-Z_]{3,40}#)/;
const BARE_HOST =
  /^\s{0,5}(?:www\.[a-z0-9]|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.[a-z]{2,12}(?:\/|$))/i;
const NOWHERE = "nowhere.invalid";

function leadsAway(href: string, marketplace: readonly string[]): boolean {
  if (PLACEHOLDER.test(href)) return true;
  const written = BARE_HOST.test(href) ? `https://${href.trim()}` : href;
  const base = `https://${NOWHERE}/`;
  if (!URL.canParse(written, base)) return true;
  const { protocol, hostname } = new URL(written, base);
  if (hostname === NOWHERE) return false;
  if (protocol !== "http:" && protocol !== "https:") return protocol !== "cid:";
  return !isHostOf(hostname, marketplace);
}

const ONLY_EMOJI =
  /^(?:\p{Emoji_Presentation}|\p{Emoji_Modifier}|\p{Extended_Pictographic}|\uFE0F|\u200D|\s){1,20}$/u;
const EMOJI_SOURCE = /(?:emoji|emoticon|twemoji|smiley)/i;

function isEmojiPicture({ name, attributes }: HtmlElement, source: string): boolean {
  if (name !== "img") return false;
  const alt = attributes.alt ?? "";
  if (/\S/.test(alt) && ONLY_EMOJI.test(alt)) return true;
  return EMOJI_SOURCE.test(source) || EMOJI_SOURCE.test(attributes.class ?? "");
}
