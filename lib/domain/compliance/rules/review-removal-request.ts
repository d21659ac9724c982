import { reviewHits } from "../reviews/review-hits.ts";
import { readReviewTalk } from "../reviews/review-talk.ts";
import type { Rule } from "./rule.ts";

/** No asking to remove, change or withdraw a review or seller feedback, and nothing offered for it. */
export const reviewRemovalRequest: Rule<"review_removal_request"> = {
  id: "review_removal_request",
  find: (input) =>
    reviewHits(input, (reading) =>
      readReviewTalk(reading, input).filter((talk) => talk.rule === "review_removal_request"),
    ),
};
