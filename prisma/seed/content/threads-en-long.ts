import type { DemoThread } from "./types.ts";

export const threadsEnLong: readonly DemoThread[] = [
  {
    key: "en-screwdriver-warranty",
    orderKey: "en-05",
    subject: "Cordless screwdriver will not hold its charge",
    read: "none",
    messages: [
      {
        from: "buyer",
        hoursAgo: 419.8,
        via: "mail",
        text: `Good afternoon,

the cordless screwdriver worked very well for about three weeks. Since then it holds a charge for perhaps a dozen screws and then stops dead. It sits on its stand every night.

Is that covered by the warranty?

T. Penhallow`,
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 409.5,
        via: "web",
        text: `Dear Mr Penhallow,

yes, battery and charging stand are covered for two years. To send you the right part I would like to find out which of the two is at fault:

1. What colour is the light on the stand after a night of charging?
2. Do the two contacts on the stand look clean and level?

Chiara, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 405.2,
        via: "mail",
        text: "Red in the evening, red in the morning. Contacts look clean, one is perhaps a hair lower than the other?",
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 391.6,
        via: "web",
        text: `That is a useful clue: the light should turn green after about 90 minutes. If one contact sits low, the battery is hardly charged.

Please press the tool down lightly on the stand and watch the light for a minute. Does it flicker or go off?

Chiara`,
      },
      {
        from: "buyer",
        hoursAgo: 388.1,
        via: "mail",
        text: `It flickers. If I wedge a folded beer mat behind it, it goes green after an hour and a bit.
So I now own a tool with a beer mat.`,
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 384.4,
        via: "web",
        text: `Then it is the stand, and the beer mat has earned its place. A new charging stand will be sent to you at no cost. You may keep on using the mat until then, it does no harm.

Chiara`,
      },
      {
        from: "buyer",
        hoursAgo: 383.9,
        via: "mail",
        text: "Splendid. Do you need the old one back?",
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 368.2,
        via: "web",
        text: "No, please hand it in where you would take old electrical appliances. The new stand leaves us on Monday and takes four to six days.",
      },
      {
        from: "buyer",
        hoursAgo: 190.7,
        via: "mail",
        text: `The stand came on Saturday, thank you. The light goes green now. However, the tool itself still gives up after about twenty screws. Better than twelve, but at the start it managed well over a hundred.

I am sorry to be a nuisance.`,
      },
      {
        from: "seller",
        memberKey: "admin",
        hoursAgo: 172.5,
        via: "web",
        text: `Dear Mr Penhallow,

you are no nuisance at all. I am taking over from Chiara, who is away this week, and have read everything above.

A battery that was only half charged for weeks can lose capacity. Three full cycles often bring it back: run it until it stops, charge until green, and repeat. Would you try that and tell me the number of screws after the third time?

Bastian, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 75.4,
        via: "mail",
        text: `Report as ordered:

cycle 1: 24 screws
cycle 2: 31 screws
cycle 3: 29 screws

All 4 x 40 into softwood with a pilot hole. I don't think it is coming back.`,
      },
      {
        from: "seller",
        memberKey: "admin",
        hoursAgo: 61.3,
        via: "web",
        text: `Thank you for the careful test. That is a worn cell, so we replace the whole screwdriver under the warranty. The stand, the case and your bits stay with you.

One question before I send it: the newer series has a slightly thicker handle (36 mm instead of 33 mm). I still have two of the older ones. Which would you like?

Bastian`,
      },
      {
        from: "buyer",
        hoursAgo: 55.2,
        via: "mail",
        text: "The older, slimmer one if I may. My hands aren't what they were.",
      },
      {
        from: "seller",
        memberKey: "admin",
        hoursAgo: 52.8,
        via: "mail",
        text: `The slimmer one is set aside for you and is sent tomorrow. Please return the old screwdriver with the label that lies in the parcel, within 30 days.

Bastian`,
      },
      {
        from: "buyer",
        hoursAgo: 3.2,
        via: "mail",
        text: `Parcel received this morning. Two things:

The label in the box is made out for 206-3390127-7461852 which is my shelf, not the screwdriver. Do I use it anyway? And does the two-year warranty start again with the new one or carry on from the first purchase?

T. Penhallow`,
      },
    ],
  },
];
