import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { DraftContext } from "../draft.ts";

const reply: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };

const links = (body: string) =>
  checkDraft({ subject: "", body }, reply).findings.filter(
    (finding) => finding.rule === "external_link",
  );

describe("external_link", () => {
  it.each([
    ["https://noors-lamps.com/x", "external"],
    ["noors-lamps.com", "external"],
    ["当店はnoors-lamps.jpです", "external"],
    ["hxxp://noors-lamps.com", "disguised"],
    ["noors-lamps[.]com", "disguised"],
    ["noorslamps dot com", "disguised"],
    ["noorslamps ドット com", "disguised"],
    ["www . noorslamps . com", "disguised"],
    ["noors-lamps-dot-com", "disguised"],
    ["noors-lamps,com", "disguised"],
    ["https://bit.ly/3aBcD", "shortener"],
    ["https://www.fеdex.com/track", "lookalike"],
    ["https://xn--dh-xka.com/", "lookalike"],
    ["https://fedex.com.parcels.net/1", "lookalike"],
    ["https://www.fedex.com@parcels.net/1", "external"],
    ["https://www.ups.com/go?to=https%3A%2F%2Fnoors-lamps.com", "forwards"],
    ["http://www.ups.com/track", "not_https"],
  ])("%s: %s", (body, variant) => {
    expect(links(body)).toMatchObject([{ variant, severity: "block" }]);
  });

  it.each([
    ["a carrier's page", "https://www.ups.com/track?tracknum=1Z5R89390357567127"],
    ["the marketplace", "https://help.shop.example/returns"],
    ["file names", "manual.pdf, photo.zip, readme.md and run.sh"],
    ["versions", "2.0, v1.12.4 and 3.5"],
    ["abbreviations", "e.g. this, z.B. das, u.a. jenes, i.e. that, p.m."],
    ["dotted dates", "am 12.03.2026 oder 3.4."],
    ["a missing space", "It has arrived.It was late.Im Lager ist mehr."],
    ["prose about points", "Le point de retrait. Este punto es claro. The dot on the com port."],
  ])("leaves %s alone", (_, body) => {
    expect(links(body)).toEqual([]);
  });

  it("mends a carrier's http with one click", () => {
    const body = "See HTTP://www.ups.com/track";
    const fix = links(body)[0]?.fix;
    expect(fix).toEqual({ start: 4, end: 8, replacement: "https" });
  });

  it("only advises about a manual on a maker's page", () => {
    expect(links("The manual: https://lumo.com/support/lt2-manual.pdf")).toMatchObject([
      { variant: "maker_manual", severity: "advise" },
    ]);
    expect(links("The manual: https://docs.google.com/manual.pdf")).toMatchObject([
      { variant: "external", severity: "block" },
    ]);
  });
});
