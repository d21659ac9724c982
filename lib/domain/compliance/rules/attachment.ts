import type { DraftAttachment } from "../draft.ts";
import { readFileContext } from "../files/file-context.ts";
import { isAdvertName, isInvoiceName, isNeutralName } from "../files/file-purpose.ts";
import { isArchive, isDangerous, isGif, isImage, typeOf } from "../files/file-types.ts";
import type { RuleVariant } from "../finding.ts";
import type { Hit, Rule, RuleInput } from "./rule.ts";

/**
 * Only files that the order needs, of the types that may be sent, few and
 * small enough. An invoice goes out when the buyer asked for it. What a file is
 * for is judged by its name and by what the message says of it; its content is
 * not read.
 */
export const attachment: Rule<"attachment"> = {
  id: "attachment",
  find(input) {
    const files = input.draft.attachments ?? [];
    return [
      ...files.flatMap((file, index) => judge(file, index, input) ?? []),
      ...tooMany(files, input),
      ...tooLarge(files, input),
    ];
  },
};

type Variant = RuleVariant<"attachment">;
type FileHit = Hit<"attachment">;
type Limits = { readonly max?: number; readonly atMost?: "warn" };

function hit(variant: Variant, file: DraftAttachment, index: number, limits: Limits = {}): FileHit {
  const { max, atMost } = limits;
  return {
    where: "attachment",
    variant,
    ...{ start: 0, end: file.fileName.length, offsets: "raw" },
    params: {
      ...{ index, name: file.fileName, type: typeOf(file) },
      ...(max !== undefined && { max }),
    },
    ...(atMost !== undefined && { atMost }),
  };
}

/** The gravest thing to say of one file. */
function judge(file: DraftAttachment, index: number, input: RuleInput): FileHit | null {
  if (isDangerous(file)) return hit("dangerous", file, index);
  if (isAdvertName(file.fileName, input)) return hit("not_needed", file, index);
  if (!isTypeAllowed(file, input)) {
    // Sheets of a design that was asked for come packed; a person has to look.
    const isWanted = isArchive(file) && isDesignWanted(input);
    return hit("type", file, index, isWanted ? { atMost: "warn" } : {});
  }
  if (isInvoiceName(file.fileName)) {
    return isInvoiceAllowed(input) ? null : hit("not_asked", file, index);
  }
  if (isImage(file) || !isNeutralName(file.fileName)) return null;
  const said = readFileContext(input);
  if (said.announces("advert") && !said.announces("paper", "design")) {
    return hit("not_needed", file, index);
  }
  const isInvoice = said.announces("invoice") && !said.announces("paper", "design");
  return isInvoice && !isInvoiceAllowed(input) ? hit("not_asked", file, index) : null;
}

/** A moving picture is told by the rule of pictures, unless that is off. */
function isTypeAllowed(file: DraftAttachment, { policy }: RuleInput): boolean {
  if (isGif(file) && policy.severities.image !== "off") return true;
  return policy.attachmentTypes.includes(typeOf(file));
}

function isDesignWanted(input: RuleInput): boolean {
  const { asked, context } = input;
  if (asked.has("proof") || context.contactReason === "customization") return true;
  return readFileContext(input).names("design");
}

function isInvoiceAllowed(input: RuleInput): boolean {
  const { asked, context } = input;
  if (asked.has("invoice") || context.contactReason === "invoice") return true;
  return readFileContext(input).isClaimedAsked;
}

function tooMany(files: readonly DraftAttachment[], { policy }: RuleInput): FileHit[] {
  const max = policy.limits.attachmentsMax;
  const surplus = files[max];
  return surplus === undefined ? [] : [hit("too_many", surplus, max, { max })];
}

const MEGABYTE = 1024 * 1024;

/** Mail carries four characters for three bytes. */
function tooLarge(files: readonly DraftAttachment[], { policy }: RuleInput): FileHit[] {
  const max = policy.limits.attachmentBytesMax;
  let encoded = 0;
  for (const [index, file] of files.entries()) {
    encoded += Math.ceil((file.sizeBytes ?? 0) / 3) * 4;
    if (encoded > max) return [hit("too_large", file, index, { max: Math.floor(max / MEGABYTE) })];
  }
  return [];
}
