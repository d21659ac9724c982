import type { AskedTopic } from "../asked.ts";
import type { RuleInput } from "../rules/rule.ts";
import { foldWords } from "../text/word-text.ts";
import { readFileContext } from "./file-context.ts";
import { type FileKind, kindsOfName } from "./file-names.ts";

/**
 * Which pictures an order needs: what the buyer asked to see, the proof of a
 * custom design, what shows a damage or a part, and papers that happen to be
 * pictures.
 */

const ASKED_INLINE: readonly AskedTopic[] = ["photo", "proof"];
/** Papers, too, come as pictures. */
const ASKED_FILES: readonly AskedTopic[] = [
  ...ASKED_INLINE,
  ...(["label", "manual", "certificate", "invoice"] as const),
];
const NEEDED_KINDS: readonly FileKind[] = ["design", "paper", "damage", "invoice"];

function isAsked({ asked, context }: RuleInput, topics: readonly AskedTopic[]): boolean {
  return context.contactReason === "customization" || topics.some((topic) => asked.has(topic));
}

export function isAttachedPictureNeeded(fileName: string, input: RuleInput): boolean {
  const kinds = kindsOfName(fileName);
  if (NEEDED_KINDS.some((kind) => kinds.has(kind))) return true;
  if (isDecoration(fileName)) return false;
  if (isAsked(input, ASKED_FILES)) return true;
  const said = readFileContext(input);
  if (said.announces("design", "damage", "paper", "invoice")) return true;
  if (said.names("design") && said.names("approve")) return true;
  const isAdvert = said.names("advert", "festive");
  if (said.asksAboutPicture && !isAdvert) return true;
  // An answer that shows something is about what the buyer wrote.
  const isShown = said.names("picture", "attach", "design", "damage", "paper") && !isAdvert;
  return said.isClaimedAsked || (input.context.mode === "reply" && isShown);
}

/** A picture in the text itself is nearly always decoration, so the text has to say what it is. */
export function isInlinePictureNeeded(source: string, alt: string, input: RuleInput): boolean {
  if (isDecoration(source) || isDecoration(alt)) return false;
  if (isAsked(input, ASKED_INLINE)) return true;
  const said = readFileContext(input);
  if (said.names("advert", "festive")) return false;
  const isProof = said.names("design") && said.names("approve");
  const isAnswer = input.context.mode === "reply" && said.showsPicture;
  return isProof || isAnswer || said.isClaimedAsked;
}

/** The shop and its people, the season, and what frames a mail: pictures of these answer nothing. */
const DECORATION =
  /logo|banner|header|footer|(?<![a-z])icons?(?![a-z])|spacer|social|badge|signature?|promo|advert|giphy|tenor|celebrat|greeting|(?<![a-z])(?:firma|team|equipo|equipe|family|familie|familia|famille|famiglia|shop|store|laden|boutique|tienda|negozio|bottega|workshop|werkstatt|atelier|taller|laboratorio|puppy)(?![a-z])|christmas|xmas|weihnacht|noel|navidad|natale|ロゴ|バナー|工房|スタッフ|当店|店舗/i;

/** The host is where a picture is kept, not what it shows. */
function isDecoration(name: string): boolean {
  return DECORATION.test(
    foldWords(name.slice(0, NAME_CHARS_MAX).replace(/^\s{0,5}\w{0,10}:?\/\/[^/]{0,300}/, "")),
  );
}

const NAME_CHARS_MAX = 1_000;
