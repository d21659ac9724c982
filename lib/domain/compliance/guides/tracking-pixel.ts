import type { RuleGuide } from "./rule-guide.ts";

export const trackingPixelGuide: RuleGuide = {
  id: "tracking_pixel",
  what: "Pictures that only tell when the mail was opened: one pixel large, hidden, or without a size and named like a counter.",
  why: "Buyers are not to be watched, and the marketplace is the only one to measure its mail.",
  caught: [
    {
      text: 'Hi<img src="https://m.example/a" width="1" height="1">',
      because: "one pixel",
      draft: { bodyFormat: "html" },
    },
    {
      text: 'Hallo<img src="https://m.example/a.png" style="display:none">',
      because: "hidden",
      draft: { bodyFormat: "html", language: "de" },
    },
    {
      text: 'Bonjour<div style="max-height:0"><img src="https://m.example/a"></div>',
      because: "hidden by what is around it",
      draft: { bodyFormat: "html", language: "fr" },
    },
    {
      text: 'Hi<img src="https://mail.example/wf/open?upn=u001">',
      because: "named like a counter",
      draft: { bodyFormat: "html" },
    },
    {
      text: 'Hi<img src="https://cdn.example/i?uid=8812">',
      because: "asked for in the reader's name",
      draft: { bodyFormat: "html" },
    },
  ],
  allowed: [
    {
      text: '<img src="https://m.example/lamp.jpg" width="400">',
      because: "can be seen; judged as a picture",
      draft: { bodyFormat: "html" },
    },
    {
      text: '<img src="https://m.example/line.png" width="100%" height="1">',
      because: "a line",
      draft: { bodyFormat: "html" },
    },
    {
      text: '<img src="data:image/png;base64,iVBORw0KGgo=" width="1" height="1">',
      because: "written into the mail, fetched from nowhere",
      draft: { bodyFormat: "html" },
    },
    {
      text: "<p>El píxel 1x1 de su pantalla está bien.</p>",
      because: "words",
      draft: { bodyFormat: "html", language: "es" },
    },
  ],
};
