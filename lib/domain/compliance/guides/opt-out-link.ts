import type { RuleGuide } from "./rule-guide.ts";

export const optOutLinkGuide: RuleGuide = {
  id: "opt_out_link",
  what: "Your own way to unsubscribe: a link, or a word that the buyer sends back.",
  why: "Buyers opt out with the marketplace, for all sellers at once. A way of your own would not be honoured by it.",
  caught: [
    { text: "Click here to unsubscribe.", because: "a link of your own" },
    { text: "Reply STOP to end these messages.", because: "a word to send back" },
    {
      text: '<p>No more of these mails? <a href="https://list.example/x">Remove me</a></p>',
      because: "a link of your own, whatever it is called",
      draft: { bodyFormat: "html" },
    },
    {
      text: "Would you rather be left in peace? Answer with a full stop.",
      because: "a sign to send back, in words of your own",
    },
    {
      text: "Wenn Sie keine Nachrichten mehr möchten, antworten Sie mit ABMELDEN.",
      because: "a word to send back",
      draft: { language: "de" },
    },
    {
      text: "配信停止をご希望の方はこちら。",
      because: "a link of your own",
      draft: { language: "ja" },
    },
  ],
  allowed: [
    {
      text: "You can switch such e-mails off in your account under communication preferences.",
      because: "tells a buyer who asks where the marketplace's settings are",
    },
    {
      text: "If you do not want the green one, let us know.",
      because: "is about the order",
    },
    { text: "Press the button to stop the alarm.", because: "describes a product" },
    {
      text: "Bitte melden Sie das Gerät im WLAN ab und wieder an.",
      because: "describes a product",
      draft: { language: "de" },
    },
  ],
};
