/**
 * Thoughts around a review.
 *
 * Asking, each by itself:
 *   ask, rate, seller   "leave a review", "rate us", "feedback about us as a seller"
 *   ask_stars           "give us five stars"
 *   exchange            "in return for a review"
 *   opine               "give your opinion", unless about a design
 * Asking only together with a plea or a reader other than the seller:
 *   tell                "giving us feedback"
 *   soft                "what you think of it"
 *   say                 "tell … how it works", of others only
 *   noun, matters       "a review" and "would mean a lot to us"
 *   public              "other shoppers", "the product page"
 * What makes an asking worse:
 *   stars, positive, happy, divert, contact, negative, reward, offer, proof
 * Taking back:
 *   remove, revise      "delete your review", "update your rating"
 *   remove_it, revise_it  the same of "it", where a review was named just before (own)
 *   written, undo       "what you wrote on the page", "two stars" and "lift", "edit", "take out"
 * What makes it harmless:
 *   other    the word means something else there: "review process", "avis de passage"
 *   work     the sentence is about a design
 *   issue    it is about a damage, a solution, a delay
 *   thanked  the buyer wrote one and is thanked
 *   informs  the marketplace asks, by itself
 *   free     "whether you do is up to you"
 *   we_do    the seller is who acts: "we will update"
 *   plea     "please", "in advance": nothing said before it denies what follows
 *   wish     "we ask you to": asks, and may be denied itself
 */
export type ReviewConcept =
  | "ask"
  | "rate"
  | "seller"
  | "ask_stars"
  | "exchange"
  | "opine"
  | "tell"
  | "soft"
  | "say"
  | "noun"
  | "matters"
  | "public"
  | "stars"
  | "positive"
  | "happy"
  | "divert"
  | "contact"
  | "negative"
  | "reward"
  | "offer"
  | "proof"
  | "remove"
  | "revise"
  | "remove_it"
  | "revise_it"
  | "own"
  | "written"
  | "undo"
  | "other"
  | "work"
  | "issue"
  | "thanked"
  | "informs"
  | "free"
  | "we_do"
  | "plea"
  | "wish";
