/**
 * Ways out of being written to.
 *
 *   leave      names it: "unsubscribe", "abmelden", 配信停止
 *   unwanted   "if you no longer wish to receive messages"
 *   own_words  what a link says in the buyer's name: "don't write to me again"
 *   other      messages of something else: of a card, an app, a carrier
 *   how        what to do about it: "click", "here", "let us know"
 *   reply      "reply with", "answer", and the word to send back
 *   told       says both at once ("reply STOP", "unsubscribe here")
 *   settings   where the marketplace's own preferences are
 */
export type OptOutCue =
  | "leave"
  | "unwanted"
  | "own_words"
  | "other"
  | "how"
  | "reply"
  | "told"
  | "settings";
