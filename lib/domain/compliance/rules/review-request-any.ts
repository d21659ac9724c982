import { reviewHits } from "../reviews/review-hits.ts";
import { readReviewTalk } from "../reviews/review-talk.ts";
import type { Rule } from "./rule.ts";

/** No asking for a review, a rating or seller feedback, in whatever words: the marketplace asks once, by a button. */
export const reviewRequestAny: Rule<"review_request_any"> = {
  id: "review_request_any",
  find: (input) =>
    reviewHits(input, (reading) =>
      readReviewTalk(reading, input).filter((talk) => talk.rule === "review_request_any"),
    ),
};
