import type { AskedTopic } from "../asked.ts";
import type { RuleInput } from "../rules/rule.ts";
import { readFileContext } from "./file-context.ts";
import { type FileKind, kindsOfName } from "./file-names.ts";

/**
 * Which pictures an order needs: what the buyer asked to see, the proof of a
 * custom design, what shows a damage or a part, and papers that happen to be
 * pictures.
 */

const ASKED_PICTURES: readonly AskedTopic[] = ["photo", "proof", "label", "manual", "certificate"];
const NEEDED_KINDS: readonly FileKind[] = ["design", "paper", "damage", "invoice"];

export function isPictureAsked({ asked, context }: RuleInput): boolean {
  return (
    context.contactReason === "customization" || ASKED_PICTURES.some((topic) => asked.has(topic))
  );
}

export function isAttachedPictureNeeded(fileName: string, input: RuleInput): boolean {
  const kinds = kindsOfName(fileName);
  if (NEEDED_KINDS.some((kind) => kinds.has(kind))) return true;
  if (isDecoration(fileName)) return false;
  if (isPictureAsked(input) || input.asked.has("invoice")) return true;
  const said = readFileContext(input);
  if (said.announces("design", "damage", "paper", "invoice")) return true;
  if (said.names("design") && said.names("approve")) return true;
  // An answer that shows something is about what the buyer wrote.
  const isShown = said.names("picture", "attach") && !said.names("advert");
  return said.isClaimedAsked || (input.context.mode === "reply" && isShown);
}

/** A picture in the text itself is nearly always decoration, so the text has to say what it is. */
export function isInlinePictureNeeded(source: string, alt: string, input: RuleInput): boolean {
  if (isDecoration(source) || isDecoration(alt)) return false;
  if (isPictureAsked(input)) return true;
  const said = readFileContext(input);
  if (said.names("advert")) return false;
  const isProof = said.names("design") && said.names("approve");
  const isAnswer = input.context.mode === "reply" && said.names("picture");
  return isProof || isAnswer || said.isClaimedAsked;
}

const DECORATION =
  /logo|banner|header|footer|(?<![a-z])icons?(?![a-z])|spacer|social|badge|signature|promo|advert|sticker|giphy|tenor|celebrat|greeting|firma|signatur|ロゴ|バナー/i;

function isDecoration(name: string): boolean {
  return DECORATION.test(name);
}
