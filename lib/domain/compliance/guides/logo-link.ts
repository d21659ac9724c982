import type { RuleGuide } from "./rule-guide.ts";

export const logoLinkGuide: RuleGuide = {
  id: "logo_link",
  what: "A picture of any size inside a link that leads out of the marketplace, to a carrier too.",
  why: "A logo that is a link is advertising, and the buyer does not see where a click leads.",
  caught: [
    {
      text: '<a href="https://lumo-lamps.example"><img src="logo.png"></a>',
      because: "leads to the shop",
      draft: { bodyFormat: "html" },
    },
    {
      text: '<a href="{{ shop.url }}"><img src="logo.png"></a>',
      because: "a template fills in the shop's address",
      draft: { bodyFormat: "html" },
    },
    {
      text: '<a href="//lumo.example"><table><tr><td><svg></svg></table></a>',
      because: "any picture, however deep inside",
      draft: { bodyFormat: "html" },
    },
    {
      text: '<a href="https://www.dhl.de/"><img src="dhl.png" alt="Sendung verfolgen"></a>',
      because: "a carrier is linked with words",
      draft: { bodyFormat: "html", language: "de" },
    },
  ],
  allowed: [
    {
      text: '<a href="https://shop.example/orders"><img src="a.png"></a>',
      because: "leads to the marketplace (the picture itself is judged by its own rule)",
      draft: { bodyFormat: "html" },
    },
    {
      text: '<p>Hola</p><a href="https://shop.example/ayuda">Ayuda</a>',
      because: "a link with words",
      draft: { bodyFormat: "html", language: "es" },
    },
    {
      text: '<a href="#top"><img src="a.png"></a>',
      because: "leads nowhere else",
      draft: { bodyFormat: "html" },
    },
    {
      text: "[logo] lumo",
      because: "text shows no picture",
    },
  ],
};
