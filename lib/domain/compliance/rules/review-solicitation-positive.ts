import { reviewHits } from "../reviews/review-hits.ts";
import { readReviewTalk } from "../reviews/review-talk.ts";
import type { Rule } from "./rule.ts";

/** No asking for good reviews or stars, of content buyers only, or for something in return. */
export const reviewSolicitationPositive: Rule<"review_solicitation_positive"> = {
  id: "review_solicitation_positive",
  find: (input) =>
    reviewHits(input, (reading) =>
      readReviewTalk(reading, input).filter((talk) => talk.rule === "review_solicitation_positive"),
    ),
};
