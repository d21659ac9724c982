import { kindsOfName } from "../files/file-names.ts";
import { isGif, isImage } from "../files/file-types.ts";
import { isAttachedPictureNeeded, isInlinePictureNeeded } from "../files/needed-picture.ts";
import { picturesOf, sheetsWithPictures } from "../html/pictures.ts";
import { withoutElement } from "../html/without-element.ts";
import { type Hit, marketplaceOf, type Rule, type RuleInput } from "./rule.ts";

/**
 * Only pictures that the order needs or the buyer asked for, and never a moving
 * one. Pixels, pictures that are links, and drawn emojis have rules of their own.
 */
export const image: Rule<"image"> = {
  id: "image",
  find: (input) => [...inlinePictures(input), ...attachedPictures(input)],
};

type ImageHit = Hit<"image">;

const GIF_SOURCE = /^\s{0,5}data:image\/gif|\.gif(?:$|[?#])/i;

function inlinePictures(input: RuleInput): ImageHit[] {
  const { html, raw } = input.body;
  if (html === null) return [];
  // Whatever the buyer's mail showed; where it is known what they wrote, a mark of quotation is no proof.
  const trustsQuotes = input.context.buyerTexts === undefined;
  const pictures = picturesOf(html, marketplaceOf(input))
    .filter(({ kind, element }) => kind === "inline" && !(trustsQuotes && element.isQuoted))
    .filter(({ element, source }) => {
      const { alt = "", title = "", class: styles = "" } = element.attributes;
      const isMoving = GIF_SOURCE.test(source);
      return isMoving || !isInlinePictureNeeded(source, `${alt} ${title} ${styles}`, input);
    })
    .map(({ element }) => ({ ...inline(element), ...withoutElement(element, raw) }));
  return [...pictures, ...sheetsWithPictures(html).map(inline)];
}

function inline({ start, end }: { readonly start: number; readonly end: number }): ImageHit {
  return { where: "body", variant: "inline", start, end, offsets: "raw" };
}

function attachedPictures(input: RuleInput): ImageHit[] {
  return (input.draft.attachments ?? []).flatMap((file, index): ImageHit[] => {
    if (!isImage(file)) return [];
    if (!isGif(file) && (isAttachment(file.fileName) || isNeeded(file.fileName, input))) return [];
    return [
      {
        where: "attachment",
        variant: "attached",
        ...{ start: 0, end: file.fileName.length, offsets: "raw" },
        params: { index, name: file.fileName },
      },
    ];
  });
}

const isNeeded = isAttachedPictureNeeded;

/** A picture of a flyer is first of all a flyer: the rule of attachments names it. */
function isAttachment(fileName: string): boolean {
  const kinds = kindsOfName(fileName);
  return kinds.has("offer") || kinds.has("print") || kinds.has("review");
}
