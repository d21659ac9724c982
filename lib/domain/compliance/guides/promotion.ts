import type { RuleGuide } from "./rule-guide.ts";

export const promotionGuide: RuleGuide = {
  id: "promotion",
  what: "Coupons, discounts, gifts, raffles, sales, other products and news that something can be bought again. What counts is an offer: a thing to save, win or buy, and words that hand it to the buyer.",
  why: "Buyers write about an order and have not agreed to advertising. A marketplace that lets it through loses its buyers' attention for what matters.",
  caught: [
    { text: "Use the word SPRING at checkout.", because: "a coupon, whatever it is called" },
    { text: "You get 10% off your next order.", because: "a discount on a next order" },
    { text: "Check out our new range!", because: "advertises other products" },
    {
      text: "We put a small gift into the parcel to say thank you.",
      because: "gifts are advertising, too",
    },
    {
      text: "Every fifth bag is on the house for regulars like you.",
      because: "an offer, though it names neither a discount nor a gift",
    },
    {
      text: "Unser Sommerschlussverkauf beginnt am Montag.",
      because: "announces a sale",
      draft: { language: "de" },
    },
    {
      text: "Le vase est de nouveau disponible, commandez-le vite !",
      because: "news with a call to buy",
      draft: { language: "fr" },
    },
    {
      text: "次回のご注文で使えるクーポンをお送りします。",
      because: "a coupon for a next order",
      draft: { language: "ja" },
    },
  ],
  allowed: [
    {
      text: "We refunded $5 as an apology for the delay.",
      because: "compensation inside the order",
    },
    { text: "Sorry, we cannot offer a discount.", because: "refuses one" },
    {
      text: "The blue one will be back in stock in May.",
      because: "answers what the buyer asked",
    },
    {
      text: "The item is out of stock. Would you like the green one or a refund?",
      because: "a choice for this order",
    },
    {
      text: "The price in our catalogue is $45.",
      because: "quotes a price and offers nothing",
    },
    {
      text: "Der Rabatt wurde bereits von der Rechnung abgezogen.",
      because: "speaks of the price that was paid",
      draft: { language: "de" },
    },
    {
      text: "Sì, possiamo fare la confezione regalo.",
      because: "gift wrap is a service for this order",
      draft: { language: "it" },
    },
  ],
};
