import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { Draft, DraftContext } from "../draft.ts";
import { amazon2026Policy } from "../policy.ts";

const reply: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };

const found = (body: string, bodyFormat: Draft["bodyFormat"] = "html") =>
  checkDraft({ subject: "", body, bodyFormat }, reply)
    .findings.filter(({ rule }) => rule === "style")
    .map(({ variant, excerpt, severity, fix }) => ({ variant, excerpt, severity, fix }));
const variants = (body: string) => found(body).map(({ variant }) => variant);

describe("style", () => {
  it("advises about more line breaks than two in a row, and takes the rest away", () => {
    const body = "Bonjour,\n\n \n\nvotre colis\n\nest là";
    const [finding, ...others] = found(body, "text");
    expect(finding).toMatchObject({ variant: "line_breaks", severity: "advise" });
    expect(others).toEqual([]);
    const { start = 0, end = 0, replacement = "" } = finding?.fix ?? {};
    expect(body.slice(0, start) + replacement + body.slice(end)).toBe(
      "Bonjour,\n\nvotre colis\n\nest là",
    );
  });

  it.each([
    ["two breaks", "a\n\nb"],
    ["two breaks of Windows", "a\r\n\r\nb"],
    ["breaks at the ends, which are cut off", "\n\n\n\na\n\n\n\n"],
    ["a quote between two", "a\n\n> b\n\nc"],
  ])("allows %s", (_, body) => {
    expect(found(body, "text")).toEqual([]);
  });

  it("counts the breaks of Windows as one each", () => {
    expect(found("a\r\n\r\n\r\nb", "text")).toMatchObject([{ fix: { replacement: "\r\n\r\n" } }]);
  });

  it("counts breaks of HTML with nothing between", () => {
    expect(found("a<br><br/>\n&nbsp;<BR>b<br>c<br><br>d")).toMatchObject([
      { variant: "line_breaks", excerpt: "<br><br/>\n&nbsp;<BR>" },
    ]);
  });

  it.each([
    ["centred", "<center>", "<center>Hello</center>"],
    ["centred", "text-align: center", `<p style="text-align: center">Hallo</p>`],
    ["centred", "align=CENTER", "<td align=CENTER>Hola</td>"],
    ["font", 'face="Arial', `<font face="Arial">Ciao</font>`],
    ["font", "font-family:Georgia", `<p style="margin:0;font-family:Georgia">Salut</p>`],
    ["colour", "color:#c00", `<span style="color:#c00">注意</span>`],
    ["colour", 'bgcolor="#ffffff', `<table bgcolor="#ffffff"><tr><td>x</table>`],
    ["colour", "background:red", `<div style="background:red">x</div>`],
    ["colour", "color: blue", "<style>p { color: blue }</style><p>x</p>"],
  ] as const)("advises about %s: %s", (variant, excerpt, body) => {
    expect(found(body)).toMatchObject([{ variant, excerpt, severity: "advise" }]);
  });

  it("tells each way once, at its first place", () => {
    const line = `<p style="color:red;text-align:center">x</p>`;
    expect(variants(line.repeat(20))).toEqual(["colour", "centred"]);
  });

  it("counts sizes of letters", () => {
    const sized = (...sizes: string[]) =>
      sizes.map((size) => `<p style="font-size:${size}">x</p>`).join("");
    expect(variants(sized("12px", "14px", "12px", "16PX", "0"))).toEqual([]);
    expect(found(sized("12px", "14px", "16px", "18px"))).toMatchObject([
      { variant: "font_sizes", excerpt: "font-size:18px" },
    ]);
  });

  it.each([
    ["plain paragraphs", "<p>Hello <b>you</b>,</p><ul><li>one</li></ul>"],
    ["what is inherited", `<p style="color:inherit;font-family:inherit;text-align:left">x</p>`],
    ["words that are no looks", "<p>Our favourite color: blue, font: none</p>"],
    ["what came with a quote", `<blockquote style="color:#888">x<br><br><br>y</blockquote>ok`],
  ])("allows %s", (_, body) => {
    expect(found(body)).toEqual([]);
  });

  it("lets the policy make it stricter", () => {
    const { verdict } = checkDraft({ subject: "", body: "a\n\n\nb" }, reply, {
      ...amazon2026Policy,
    });
    expect(verdict).toBe("warn");
  });

  it.each([["\n"], ["\r\n \t"], ["<br>"], [`<b style="color:red;`], ["<style>p{color:"]])(
    "comes to an end on 50,000 characters of %j",
    (piece) => {
      const body = `a${piece.repeat(Math.ceil(50_000 / piece.length))}b`;
      expect(found(body).length + found(body, "text").length).toBeLessThan(51);
    },
  );
});
