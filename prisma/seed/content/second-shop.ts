import type { DemoOrder, DemoProduct, DemoSellerAccount, DemoThread } from "./types.ts";

/**
 * A second tenant on the same marketplace. Two of its buyers also buy from the first shop: neither
 * shop may ever see what they write to the other.
 */
export const quillmoor: DemoSellerAccount = {
  key: "quillmoor",
  displayName: "Quillmoor Paper Goods",
  slug: "quillmoor",
  locale: "en",
  timeZone: "Europe/London",
  registeredAddress: "desk@quillmoor.example",
  members: [
    {
      key: "quillmoor-owner",
      displayName: "Edmund Fairlight",
      email: "owner@quillmoor.example",
      role: "owner",
    },
  ],
};

export const quillmoorProducts: readonly DemoProduct[] = [
  {
    key: "notebook",
    sku: "QM-NTB-A5-DOT",
    asin: "B0QLLMNTB5",
    title: "Clothbound Notebook A5, Dotted, 192 Pages",
    priceCents: 1850,
    currency: "GBP",
    customizable: false,
  },
  {
    key: "letter-set",
    sku: "QM-LET-COT-20",
    asin: "B0QLLMLET2",
    title: "Cotton Letter Set, 20 Sheets and Envelopes, Name Printed",
    priceCents: 2600,
    currency: "GBP",
    customizable: true,
  },
];

export const quillmoorOrders: readonly DemoOrder[] = [
  {
    key: "qm-01",
    orderId: "206-8173540-2296618",
    buyerKey: "en-harlow",
    marketplace: "uk",
    status: "unshipped",
    fulfilment: "seller",
    items: [{ productKey: "letter-set", quantity: 2, customized: true }],
    purchasedHoursAgo: 28.7,
    earliestDeliveryHours: 70,
    latestDeliveryHours: 142,
  },
  {
    key: "qm-02",
    orderId: "205-4490827-7631059",
    buyerKey: "en-brightwell",
    marketplace: "uk",
    status: "delivered",
    fulfilment: "seller",
    items: [{ productKey: "notebook", quantity: 12 }],
    purchasedHoursAgo: 330.2,
    earliestDeliveryHours: -264,
    latestDeliveryHours: -216,
    completedHoursAgo: 240.6,
  },
];

export const quillmoorThreads: readonly DemoThread[] = [
  {
    key: "qm-letters-proof",
    orderKey: "qm-01",
    subject: "Name on the letter sets",
    read: "none",
    messages: [
      {
        from: "buyer",
        hoursAgo: 8.3,
        via: "mail",
        text: `Hello! One set should say "Edie Harlow" and the other "Sam Harlow-Prewett", I think I only typed the first. It's Harlow without a double r, everybody gets it wrong.

Maisie`,
      },
    ],
  },
  {
    key: "qm-notebooks-bleed",
    orderKey: "qm-02",
    subject: "Does fountain pen ink bleed through?",
    messages: [
      {
        from: "buyer",
        hoursAgo: 180.4,
        via: "web",
        text: "Two of our designers use quite wet fountain pens. Is the paper alright for that? And are the covers safe to foil?",
      },
      {
        from: "seller",
        memberKey: "quillmoor-owner",
        hoursAgo: 171.2,
        via: "web",
        text: `Dear Priya,

the paper is 100 g and sized for fountain pens; a broad, wet nib may show faintly on the back, but it does not bleed. The cloth covers take hot foil up to 110 °C. Please try one first, as the darker cloth keeps the heat longer.

Edmund, Quillmoor Paper Goods`,
      },
    ],
  },
  {
    key: "qm-notebooks-invoice",
    orderKey: "qm-02",
    subject: "Invoice please",
    read: "none",
    messages: [
      {
        from: "buyer",
        hoursAgo: 27.6,
        via: "mail",
        text: `Hi, could we have an invoice to Brightwell Interiors Ltd for the 12 notebooks please? Our reference is BI-2240.

Thanks
Priya`,
      },
    ],
  },
];
