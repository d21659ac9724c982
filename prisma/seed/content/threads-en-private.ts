import type { DemoThread } from "./types.ts";

export const threadsEnPrivate: readonly DemoThread[] = [
  {
    key: "en-board-engraving",
    orderKey: "en-01",
    subject: "[Important] Engraving text needed for your cutting board",
    contactReason: "custom_product_question",
    read: "none",
    messages: [
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 30.4,
        via: "web",
        text: `Hello Maisie,

your order 203-4817592-6630184 contains an oak cutting board with engraving, but the field for the text is empty. Please tell us:

- the text (up to 3 lines of 20 characters)
- the typeface: Serif, Script or Block
- the corner in which it should go

We can start as soon as we have your answer.

Kind regards
Chiara, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 5.6,
        via: "mail",
        text: `Hi Chiara

oh no sorry, I did it on my phone and it must have lost it!! It's for my sister's wedding so:

Edie & Sam
14th of September
"eat, then argue"

Script please, bottom right. Could you do the middle line a bit smaller or is that a pain? And does the & come out ok in Script, I've seen some that look like a treble clef.

Maisie`,
      },
    ],
  },
  {
    key: "en-kettle-chipped",
    orderKey: "en-02",
    subject: "Kettle arrived chipped",
    messages: [
      {
        from: "buyer",
        hoursAgo: 590.2,
        via: "web",
        text: `Hello, the kettle came today and I'm gutted 😢 there is a chip the size of a 5p right under the spout and you can see the bare metal. The box itself was fine so I think it went in like that. What happens now?`,
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 584.9,
        via: "web",
        text: `Hello Maisie,

I am sorry, a kettle should not leave our bench like that. Please do not use it: the bare metal will rust.

You can choose a replacement or your money back. For the replacement we would send a new kettle tomorrow, checked and packed by hand. In both cases a prepaid return label is waiting under "Returns" in your order, and the old kettle only has to be back within 30 days.

Which do you prefer?

Chiara, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 582.1,
        via: "web",
        text: "Replacement please! I do love the colour.",
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 566.3,
        via: "web",
        text: `Hello Maisie,

the new kettle is packed and leaves today. I looked at the spout and the rim under the lamp myself.

Chiara, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 498.7,
        via: "mail",
        text: "Got it, it's perfect 🫖💚 thank you so much for sorting it so quick",
      },
    ],
    noResponseNeeded: true,
  },
  {
    key: "en-lamp-where",
    orderKey: "en-03",
    subject: "where is my lamp",
    read: "partial",
    messages: [
      {
        from: "buyer",
        hoursAgo: 31.3,
        via: "mail",
        text: `It was supposed to be here yesterday at the LATEST. Tracking has said "label created" for five days. Is it actually shipped or not?`,
      },
      {
        from: "buyer",
        hoursAgo: 6.1,
        via: "mail",
        text: `Still nothing. I'm going to be out Thursday so if the driver shows up then please have him call me at 555-0142, the gate has a code and he can't get in without it.

Daniel`,
      },
    ],
  },
  {
    key: "en-lamp-plug",
    orderKey: "en-03",
    subject: "Question before you ship: plug and bulb",
    messages: [
      {
        from: "buyer",
        hoursAgo: 258.4,
        via: "web",
        text: "Just ordered the brass lamp. Does it come with a US plug? And will a regular candelabra base bulb fit, the listing says E14 and I have no idea what that is.",
      },
      {
        from: "seller",
        memberKey: "admin",
        hoursAgo: 241.8,
        via: "web",
        text: `Hello Daniel,

yes, lamps for the US leave our workshop with a two-pin US plug and are wired for 120 V.

E14 is 14 mm wide, while the candelabra base (E12) is 12 mm, so a candelabra bulb will not sit firmly. We therefore add an adapter ring and one warm white E12 LED bulb to your parcel, without extra cost. Bulbs up to 25 W are fine.

Bastian, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 240.9,
        via: "web",
        text: "Perfect, go ahead then.",
      },
    ],
    noResponseNeeded: true,
  },
  {
    key: "en-bits-late-return",
    orderKey: "en-05",
    subject: "Return of bit set, bought over a month ago",
    messages: [
      {
        from: "buyer",
        hoursAgo: 229.6,
        via: "mail",
        text: `Good morning,

I bought a screwdriver and a bit set from you for my father-in-law, but it turns out he was given the same bit set for his birthday. His is still sealed. I know it's a few days past the 30 days, he's in Orkney and we only see him every couple of months. Would you still take it back?

Regards
T. Penhallow`,
      },
      {
        from: "seller",
        memberKey: "admin",
        hoursAgo: 199.1,
        via: "web",
        text: `Dear Mr Penhallow,

please excuse the late answer. The return window for this order closed three days before you wrote, but an unopened set is as good as new to us, so we will take it back.

The return is now open in your order, without a fee. Please keep the seal on the box intact. The price of the set will be paid back two to three days after it has arrived.

Bastian, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 196.5,
        via: "mail",
        text: "That is very decent of you. Will post it Monday.",
      },
    ],
    noResponseNeeded: true,
  },
  {
    key: "en-shelf-appointment",
    orderKey: "en-06",
    subject: "[Important] Delivery appointment for your workshop shelf",
    contactReason: "delivery_scheduling",
    messages: [
      {
        from: "seller",
        memberKey: "owner",
        hoursAgo: 70.3,
        via: "web",
        text: `Dear Mr Penhallow,

the shelf of your order 206-3390127-7461852 weighs 38 kg and is brought by two people, who need somebody at home. The carrier offers:

1. Thursday, 8 am to 12 noon
2. Thursday, 1 pm to 5 pm
3. Friday, 8 am to 12 noon

Which of them suits you? Is there a step or a narrow gate on the way to the door?

Annika, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 58.2,
        via: "mail",
        text: `Friday morning, please. There are four steps up from the lane and the gate is 82cm wide, I measured it. The sat nav always sends people to the farm, so the driver can ring me on +44 20 7946 0137 when he reaches the chapel.

TP`,
      },
      {
        from: "seller",
        memberKey: "owner",
        hoursAgo: 49.7,
        via: "mail",
        delivery: "retry",
        deliveryReason: "greylisted",
        text: `Dear Mr Penhallow,

Friday between 8 am and 12 noon is booked. The steps, the gate and the chapel are noted on the driver's sheet, together with the number you gave. The longest parcel is 185 cm by 45 cm, so it will pass the gate.

Annika, Elmsund Home & Tools`,
      },
    ],
  },
];
