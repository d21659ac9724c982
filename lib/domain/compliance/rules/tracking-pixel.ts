import { picturesOf } from "../html/pictures.ts";
import { withoutElement } from "../html/without-element.ts";
import { marketplaceOf, type Rule } from "./rule.ts";

/**
 * No picture whose only use is to be fetched: one pixel large, hidden, or
 * without a size and named like what counts openings. A quote is no excuse,
 * because what is sent is fetched wherever it stands.
 */
export const trackingPixel: Rule<"tracking_pixel"> = {
  id: "tracking_pixel",
  find(input) {
    const { html, raw } = input.body;
    if (html === null) return [];
    return picturesOf(html, marketplaceOf(input))
      .filter(({ kind }) => kind === "pixel")
      .map(({ element }) => ({
        where: "body",
        variant: "pixel",
        ...{ start: element.start, end: element.end, offsets: "raw" },
        ...withoutElement(element, raw),
      }));
  },
};
