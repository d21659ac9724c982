import type { DemoMarketplace, DemoSellerAccount } from "./types.ts";

export const marketplaceNames: Readonly<Record<DemoMarketplace, string>> = {
  uk: "Quayside UK",
  us: "Quayside US",
  de: "Quayside Deutschland",
  fr: "Quayside France",
  es: "Quayside España",
  it: "Quayside Italia",
  jp: "Quayside Japan",
};

/** The one carrier whose tracking page the demo's sellers link to. */
export const carrierTrackingHost = "tracking.nordparcel.example";

/** The agent works for an agency: her address is not under the shop's domain, as with many real shops. */
export const elmsund: DemoSellerAccount = {
  key: "elmsund",
  displayName: "Elmsund Home & Tools",
  slug: "elmsund",
  locale: "en",
  timeZone: "Europe/Berlin",
  registeredAddress: "messages@elmsund.example",
  members: [
    { key: "owner", displayName: "Annika Sundelin", email: "owner@elmsund.example", role: "owner" },
    {
      key: "admin",
      displayName: "Bastian Ohlrogge",
      email: "bastian@elmsund.example",
      role: "admin",
    },
    {
      key: "agent",
      displayName: "Chiara Velten",
      email: "chiara@replyroom.example",
      role: "agent",
    },
    {
      key: "viewer",
      displayName: "Derya Falkenau",
      email: "derya@falkenau-tax.example",
      role: "viewer",
    },
  ],
};
