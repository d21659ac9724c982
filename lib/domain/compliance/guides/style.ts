import type { RuleGuide } from "./rule-guide.ts";

export const styleGuide: RuleGuide = {
  id: "style",
  what: "Advice about form: more than two line breaks in a row, centred text, fonts and colours of its own, more than three sizes of letters.",
  why: "The marketplace shows messages in its own looks; others are changed or read badly on a phone.",
  caught: [
    {
      text: "Hello,\n\n\n\nyour lamp is late.",
      because: "more than two line breaks in a row",
    },
    {
      text: "<center>Danke</center>",
      because: "centred text",
      draft: { bodyFormat: "html", language: "de" },
    },
    {
      text: '<font face="Arial">Ciao</font>',
      because: "a font of its own",
      draft: { bodyFormat: "html", language: "it" },
    },
    {
      text: '<p style="color:#c00">Important</p>',
      because: "a colour of its own",
      draft: { bodyFormat: "html" },
    },
    {
      text: "<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4>",
      because: "four sizes of letters",
      draft: { bodyFormat: "html" },
    },
  ],
  allowed: [
    {
      text: "Hello,\n\nyour lamp is late.",
      because: "one empty line",
    },
    {
      text: "Hola,\n\n> ¿dónde está?\n\nllega mañana.",
      because: "a quoted line between",
      draft: { language: "es" },
    },
    {
      text: "<p>Bonjour <b>Madame</b>,</p><ul><li>un</li></ul>",
      because: "plain paragraphs",
      draft: { bodyFormat: "html", language: "fr" },
    },
    {
      text: '<p style="color:inherit">Hi</p>',
      because: "sets nothing",
      draft: { bodyFormat: "html" },
    },
  ],
};
