import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { Draft, DraftContext } from "../draft.ts";

const reply: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };

const emojis = (body: string, draft: Partial<Draft> = {}, context: Partial<DraftContext> = {}) =>
  checkDraft({ subject: "", body, ...draft }, { ...reply, ...context }).findings.filter(
    ({ rule }) => rule === "emoji",
  );
const excerpts = (body: string, draft?: Partial<Draft>) =>
  emojis(body, draft).map(({ excerpt }) => excerpt);

describe("emoji", () => {
  it.each([
    ["a face", "Gern geschehen 😊", "😊"],
    ["a hand with its skin tone", "ありがとう👍🏽ございます", "👍🏽"],
    ["a family that is joined", "Para la familia 👨‍👩‍👧‍👦.", "👨‍👩‍👧‍👦"],
    ["a flag of letters", "Spedito dall'Italia 🇮🇹 oggi", "🇮🇹"],
    ["a flag of tags", "From 🏴󠁧󠁢󠁥󠁮󠁧󠁿 with care", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"],
    ["a keycap", "Étape 1️⃣ : ouvrir", "1️⃣"],
    ["a sign made colourful", "Thanks ❤️ again", "❤️"],
    ["a heart as it is typed", "Thanks ❤ again", "❤"],
    ["a star that is an emoji", "Great ⭐⭐⭐", "⭐⭐⭐"],
    ["a run with spaces", "Yes 🎉 🎉  🥳 now", "🎉 🎉  🥳"],
    ["a name between colons", "Done :thumbsup: see you", ":thumbsup:"],
    ["a longer name between colons", "Merci :slightly_smiling_face:", ":slightly_smiling_face:"],
    ["a mark of done", "✅ Packed", "✅"],
  ])("finds %s once", (_, body, excerpt) => {
    expect(excerpts(body)).toEqual([excerpt]);
  });

  it.each([
    ["marks of trade", "Lumo™ lamp, Brite® bulb, © 2024"],
    ["a mark of trade made colourful by a phone", "Lumo™️ lamp"],
    ["arrows", "Settings → Wi-Fi ↔ Reset ⇒ done"],
    ["digits and signs of the keyboard", "Nr. #12, 3*4, 100 %"],
    ["stars and ticks of text", "★★★☆☆ ✓ ✔ • ■ ◆ ○"],
    ["Japanese signs", "々〆ヶ 〒100-0001 ※ ♪ 〜 ㈱"],
    ["money and lines", "€ 5 £ ¥ ┌─┐ │"],
    ["a sign that is made text", "suits ❤\ufe0e and ☺\ufe0e"],
    ["smileys of letters", "Thanks :-) ;) (^_^)"],
    ["colons of every day", "Note:size:large, 10:30:15, a::b"],
    ["cards", "♥ 4, ♠ A"],
  ])("allows %s", (_, body) => {
    expect(excerpts(body)).toEqual([]);
  });

  it("deletes the run with one space", () => {
    const mended = (body: string) => {
      const [finding] = emojis(body);
      const { start, end, replacement } = finding?.fix ?? { start: 0, end: 0, replacement: "?" };
      return body.slice(0, start) + replacement + body.slice(end);
    };
    expect(mended("Thanks 🎉 again")).toBe("Thanks again");
    expect(mended("🎉 Thanks")).toBe("Thanks");
    expect(mended("Thanks🎉!")).toBe("Thanks!");
    expect(mended("a\n🙂 b")).toBe("a\nb");
  });

  it("looks into the subject, not into what the buyer wrote or into the name of what was bought", () => {
    expect(emojis("Hello", { subject: "Your order 📦" })).toMatchObject([{ where: "subject" }]);
    expect(excerpts("> is it ok? 😀\nYes, it is.")).toEqual([]);
    const order = { items: [{ title: "Party Mug 🎉 500 ml" }] };
    expect(emojis("Your Party Mug 🎉 500 ml is here 😀", {}, { order })).toMatchObject([
      { excerpt: "😀" },
    ]);
  });

  it("finds the exact place in HTML, escaped, between tags or as a picture", () => {
    const html = (body: string) => excerpts(body, { bodyFormat: "html" });
    expect(html("<p>Hi &#128512; there</p>")).toEqual(["&#128512;"]);
    expect(html("<p>Hi <b>🙂</b> there</p>")).toEqual(["🙂"]);
    expect(html(`<p>Hi <img src="https://cdn.example/1.png" alt="🙂"></p>`)).toHaveLength(1);
    expect(html(`<p title="🙂">Hi</p><blockquote>😀</blockquote>`)).toEqual([]);
  });

  it.each([["😀"], ["😀 "], ["1️⃣"], ["> a\n😀 b\n"], [":smile:"], [":a_"], ["🇩"]])(
    "comes to an end on 50,000 characters of %j",
    (piece) => {
      expect(excerpts(piece.repeat(Math.ceil(50_000 / piece.length))).length).toBeLessThan(51);
    },
  );
});
