import { picturesOf } from "../html/pictures.ts";
import { withoutLink } from "../html/without-element.ts";
import { type Hit, marketplaceOf, type Rule } from "./rule.ts";

/**
 * No picture that leads out of the marketplace when it is clicked, whatever its
 * size. Carriers are out too: their pages are linked with words, so that the
 * buyer sees where a click goes.
 */
export const logoLink: Rule<"logo_link"> = {
  id: "logo_link",
  find(input) {
    const { html } = input.body;
    if (html === null) return [];
    return picturesOf(html, marketplaceOf(input))
      .filter(({ kind }) => kind === "linked")
      .map(
        ({ element }): Hit<"logo_link"> => ({
          where: "body",
          variant: "linked_image",
          ...{ start: element.start, end: element.end, offsets: "raw" },
          ...(element.link !== null && withoutLink(element.link, html)),
        }),
      );
  },
};
