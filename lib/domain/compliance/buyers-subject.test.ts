import { expect, it } from "vitest";
import { checkDraft } from "./check-draft.ts";

const rulesOf = (subject: string, mode: "reply" | "proactive" = "reply") =>
  checkDraft(
    { subject, body: "", language: "en" },
    { mode, orderIds: [], marketplaceHosts: [] },
  ).findings.map(({ rule }) => rule);

/** One rule each that reads subjects: adverts, reviews, deals elsewhere. */
const ASKED = [
  ["promotion", "Get 20% off your next order"],
  ["review_request_any", "Please leave us a review"],
  ["off_platform", "Order directly from our own website"],
] as const;

it.each(ASKED)("%s: the subject of an answer is the buyer's", (rule, subject) => {
  expect(rulesOf(`Re: ${subject}`)).not.toContain(rule);
  expect(rulesOf(`AW: ${subject}`)).not.toContain(rule);
});

it.each(ASKED)("%s: any other subject is the seller's own, a question too", (rule, subject) => {
  expect(rulesOf(subject)).toContain(rule);
  expect(rulesOf(`${subject}?`)).toContain(rule);
  expect(rulesOf(`Re: ${subject}`, "proactive")).toContain(rule);
});
