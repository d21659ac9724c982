import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { DraftContext } from "../draft.ts";
import { guidePolicy } from "../policy.ts";

const reply: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };

const addresses = (body: string, policy = guidePolicy) =>
  checkDraft({ subject: "", body }, reply, policy)
    .findings.filter((finding) => finding.rule === "contact_email")
    .map(({ variant, severity, excerpt }) => ({ variant, severity, excerpt }));

describe("contact_email", () => {
  it.each([
    ["noor@lamps.test", "plain"],
    ["n\u200boor@lamps.test", "plain"],
    ["noor＠lamps．test", "plain"],
    ["noor (at) lamps (dot) com", "disguised"],
    ["noor dot w at lamps dot com", "disguised"],
    ["noor ät lampen punkt de", "disguised"],
    ["noor arobase lampes point fr", "disguised"],
    ["noor arroba luces punto com", "disguised"],
    ["noor chiocciola luci punto it", "disguised"],
    ["noor アットマーク akari ドット jp", "disguised"],
    ["n o o r @ l a m p s . c o m", "disguised"],
    ["noor at gmail", "disguised"],
    ["noor AT lamps.com", "disguised"],
    ["noor@lamps,com", "disguised"],
    ["noor à gmail point com", "disguised"],
  ])("finds %s", (written, variant) => {
    expect(addresses(`Ask ${written}, please`)).toMatchObject([{ variant, excerpt: written }]);
  });

  it.each([
    ["a relay address", "Write to dana.7f@relay.shop.example"],
    ["a handle", "We are @lamps there"],
    ["prose with at and dot", "Look at the dot, the com port is at the back"],
    ["a file for dense screens", "logo@2x.png is attached"],
    ["a price each", "3 @ 2.50"],
    ["a provider that is only mentioned", "Gmail may have put it into your spam folder"],
  ])("leaves %s alone", (_, body) => {
    expect(addresses(body)).toEqual([]);
  });

  it("advises about the maker's desk, never about a free mailbox", () => {
    expect(addresses("The manufacturer's desk is care@lumo.com.")).toMatchObject([
      { variant: "third_party", severity: "advise" },
    ]);
    expect(addresses("The manufacturer's desk is lumo.care@gmail.com.")).toMatchObject([
      { variant: "plain", severity: "block" },
    ]);
  });

  it("follows the policy", () => {
    const policy = { ...guidePolicy, thirdPartyContacts: false, mailDomains: ["lumo.com"] };
    expect(addresses("The carrier is ops@depot.com, we are care@lumo.com", policy)).toMatchObject([
      { severity: "block", excerpt: "ops@depot.com" },
    ]);
  });
});
