/**
 * The little of CSS that the checker asks for: what an element declares for
 * itself, and whether that makes it unseen. Values are compared in small
 * letters; what cannot be read is left out.
 */

/** More than these are no style of a message. */
const DECLARATIONS_MAX = 200;
const COMMENT = /\/\*[^*]{0,500}\*\//g;

/** "color: RED !important; width:1px" as names and values. */
export function readDeclarations(style: string): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  if (style === "") return declared;
  for (const one of style.replace(COMMENT, "").split(";", DECLARATIONS_MAX)) {
    const colon = one.indexOf(":");
    if (colon === -1) continue;
    const name = one.slice(0, colon).trim().toLowerCase();
    const value = one.slice(colon + 1).toLowerCase();
    declared.set(name, value.replace("!important", "").trim());
  }
  return declared;
}

/** A length in pixels where it is written in a unit that says; null otherwise ("50%", "auto"). */
export function readPixels(value: string | undefined): number | null {
  const match = /^\s{0,5}(-?\d{0,6}(?:\.\d{1,6})?)\s{0,2}(px|pt|em|rem)?\s{0,5}$/i.exec(
    value ?? "",
  );
  if (match === null || match[1] === "") return null;
  const size = Number(match[1]);
  const unit = match[2]?.toLowerCase();
  return unit === "em" || unit === "rem" ? size * 16 : size;
}

/** An element moved this far is outside of any window. */
const OFF_SCREEN_PIXELS = -900;

/** By the `hidden` attribute or by declarations. A font size of nothing hides words, not pictures, so it is not among them. */
export function isHiddenByLooks(
  attributes: Readonly<Record<string, string>>,
  looks: ReadonlyMap<string, string>,
): boolean {
  if (attributes.hidden !== undefined) return true;
  if (looks.size === 0) return false;
  const isZero = (name: string) => readPixels(looks.get(name)) === 0;
  const isAway = (name: string) => (readPixels(looks.get(name)) ?? 0) < OFF_SCREEN_PIXELS;
  return (
    looks.get("display") === "none" ||
    looks.get("visibility") === "hidden" ||
    looks.get("visibility") === "collapse" ||
    looks.get("mso-hide") === "all" ||
    Number.parseFloat(looks.get("opacity") ?? "1") < 0.05 ||
    /scale[xy]?\(\s{0,3}0\s{0,3}[,)]/.test(looks.get("transform") ?? "") ||
    ["width", "height", "max-width", "max-height"].some(isZero) ||
    ["left", "top", "right", "margin-top", "text-indent", "margin-left"].some(isAway)
  );
}

const PICTURE = /(?:url|image-set|src)\s{0,3}\(|@import/i;

/** Whether a style fetches a picture (`background: url(…)`); colours and gradients do not. */
export function fetchesPicture(css: string): boolean {
  return PICTURE.test(css);
}
