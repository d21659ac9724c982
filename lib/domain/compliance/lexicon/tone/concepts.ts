/**
 * What no buyer should read.
 *
 *   insult       calls the buyer something; harmless when denied ("you are no liar")
 *   jab          talks down or blames; most hold a negation of their own ("can't you read")
 *   threat       announces something done to the buyer
 *   consequence  lawyers, police, courts: a threat only behind "or", "otherwise"
 *   otherwise    what makes a consequence a threat
 *   elsewhere    says that somebody else is meant: the carrier, the thief
 *   harmless     looks like one of these and is none ("idiot-proof")
 */
export type ToneConcept =
  | "insult"
  | "jab"
  | "threat"
  | "consequence"
  | "otherwise"
  | "elsewhere"
  | "harmless";
