import type { DemoThread } from "./types.ts";

export const threadsEnCompany: readonly DemoThread[] = [
  {
    key: "en-rails-vat-invoice",
    orderKey: "en-07",
    subject: "VAT invoice for coat rails",
    read: "partial",
    messages: [
      {
        from: "buyer",
        hoursAgo: 318.5,
        via: "mail",
        text: `Hi there,

We ordered 6 coat rails for a client project. Please can we have a VAT invoice made out to Brightwell Interiors Ltd with our project reference BI-2231 on it?

Many thanks
Priya`,
      },
      {
        from: "seller",
        memberKey: "owner",
        hoursAgo: 299.4,
        via: "web",
        text: `Dear Priya,

the invoice with your company name and the reference BI-2231 is now stored with your order, under "Documents". It shows the net price, the tax rate and the tax for each line.

Annika, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 14.2,
        via: "mail",
        text: `Hi Annika

Our accountant has sent it back - the invoice says 5 pcs on line 1 but we paid for (and got) 6. Could you correct and reissue today if at all possible? Quarter end is Friday.

Priya`,
      },
    ],
  },
  {
    key: "en-rails-missing-fixings",
    orderKey: "en-07",
    subject: "2 of 6 rails without wall fixings",
    messages: [
      {
        from: "buyer",
        hoursAgo: 371.9,
        via: "web",
        text: "Our fitter has opened all six coat rails and two of the bags with screws and plugs are missing. He is on site until 4. Are they a standard size he can buy locally?",
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 370.6,
        via: "web",
        text: `Hello Priya,

yes, they are standard: three wood screws 5 × 60 mm with countersunk head and three plugs 8 × 40 mm for each rail. So for two rails he needs six of each.

I am sorry for the two missing bags. If you would rather have ours, they can leave today and arrive in three days. Alternatively we pay back the cost of the screws. Please tell me which you prefer.

Chiara, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 369.8,
        via: "web",
        text: "He's got some in the van. No need to send anything, just wanted to let you know. Thanks for the quick reply!",
      },
    ],
    noResponseNeeded: true,
  },
  {
    key: "en-saws-delivery-list",
    orderKey: "en-08",
    subject: "Delivery of saws: list of what is wrong",
    read: "none",
    messages: [
      {
        from: "buyer",
        hoursAgo: 22.9,
        via: "mail",
        text: `Afternoon

went through the delivery with the lads this morning:

1) 4 pull saws ordered, 4 arrived - ok
2) BUT one of them is the 180 not the 240 (box says 240, saw inside doesnt)
3) one blade has a bent tooth near the heel
4) bit sets: 2 ordered, 2 arrived, in one the T25 is there twice and the T20 missing
5) no spare blade screws in any of the boxes, listing says "2 spare screws"

Can you sort 2, 3 and 4 please. 5 I can live with but it would be good to know if we should expect them.
Need the saws for a job starting monday.

Rowan`,
      },
    ],
  },
  {
    key: "en-saw-blade-question",
    orderKey: "en-08",
    subject: "teeth per inch",
    messages: [
      {
        from: "buyer",
        hoursAgo: 205.1,
        via: "mail",
        text: "which side of the pull saw is the rip side and whats the tpi? dont want to find out on the oak",
      },
      {
        from: "seller",
        memberKey: "admin",
        hoursAgo: 176.8,
        via: "web",
        text: `Hello Rowan,

the straight side with the larger teeth is for ripping, 9 teeth per inch. The other, slightly curved side is for crosscuts, 17 teeth per inch. With hard oak we recommend starting on the crosscut side at a flat angle.

Please excuse that this took more than a day.

Bastian, Elmsund Home & Tools`,
      },
    ],
  },
  {
    key: "en-rules-proof",
    orderKey: "en-09",
    subject: "Re: Engraving proof for 25 folding rules",
    messages: [
      {
        from: "buyer",
        hoursAgo: 165.3,
        via: "mail",
        text: `Hi, for the 25 folding rules we'd like "GORSEDALE JOINERY" on the front and "measure twice" on the back. Can you tell me what it will look like before you burn 25 of them?

Rowan`,
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 150.7,
        via: "web",
        text: `Hello Rowan,

of course. This is what we would engrave:

Front: GORSEDALE JOINERY, Block capitals, 9 mm high, centred on the first segment
Back: measure twice, Script, 7 mm high, starting 10 mm from the hinge

Please check the spelling and tell us whether the heights are right for you. We start after your approval.

Chiara, Elmsund Home & Tools`,
      },
      {
        from: "buyer",
        hoursAgo: 20.9,
        via: "mail",
        text: `> Front: GORSEDALE JOINERY, Block capitals, 9 mm high, centred on the first segment
good

> Back: measure twice, Script, 7 mm high, starting 10 mm from the hinge
can we have this in Block too? The lads say script looks like a wedding invite

> We start after your approval.
approved with the change above. When do they leave, roughly?

Rowan`,
      },
    ],
  },
  {
    key: "en-rules-fair-date",
    orderKey: "en-09",
    subject: "Can we have the rules by the 18th?",
    messages: [
      {
        from: "buyer",
        hoursAgo: 29.8,
        via: "web",
        text: "We've a trade day on the 18th and want to give the rules away there. Is that doable or shall I plan without them?",
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 27.1,
        via: "web",
        delivery: "failed",
        deliveryReason: "mailbox_full",
        text: `Hello Rowan,

engraving 25 rules takes us two working days, the way to you three to four. If your answer about the proof reaches us by Wednesday, they will be with you before the 18th.

Chiara, Elmsund Home & Tools`,
      },
    ],
  },
];
