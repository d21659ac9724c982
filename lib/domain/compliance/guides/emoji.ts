import type { RuleGuide } from "./rule-guide.ts";

export const emojiGuide: RuleGuide = {
  id: "emoji",
  what: "Emojis in the subject or the text: pictographs, flags, keycaps, their names between colons, and pictures of them in HTML.",
  why: "The guide forbids emojis. Some mail programs and screen readers show or read them wrongly.",
  caught: [
    {
      text: "Thanks for waiting 🙏",
      because: "an emoji",
    },
    {
      text: "Gern geschehen! 👍🏽",
      because: "skin tones belong to it",
      draft: { language: "de" },
    },
    {
      text: "Spedito dall'Italia 🇮🇹",
      because: "flags are emojis",
      draft: { language: "it" },
    },
    {
      text: "Step 1️⃣: open the lid",
      because: "digits in a key are emojis",
    },
    {
      text: "Merci :smile:",
      because: "chat programs draw this name",
      draft: { language: "fr" },
    },
    {
      text: 'Done <img src="https://cdn.example/1f44d.png" alt="👍">',
      because: "a picture of an emoji",
      draft: { bodyFormat: "html" },
    },
  ],
  allowed: [
    {
      text: "Lumo™ lamp, Brite® bulb © 2024",
      because: "marks of trade are no emojis",
    },
    {
      text: "Settings → Wi-Fi → Reset ✓",
      because: "arrows and ticks of text",
    },
    {
      text: "Bewertung des Zustands: ★★★★☆",
      because: "stars of text",
      draft: { language: "de" },
    },
    {
      text: "〒100-0001 ※ 午前中",
      because: "Japanese signs",
      draft: { language: "ja" },
    },
    {
      text: "Thanks :-)",
      because: "a smiley of letters",
    },
    {
      text: "> is it ok? 😀\nYes, it is.",
      because: "the buyer's line is not judged",
    },
  ],
};
