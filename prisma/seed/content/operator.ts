import type { DemoSellerAccount } from "./types.ts";

/** The marketplace itself: an account that sells nothing, for those who set its rules. */
export const quayside: DemoSellerAccount = {
  key: "quayside",
  displayName: "Quayside Marketplace",
  slug: "quayside",
  locale: "en",
  timeZone: "Europe/Berlin",
  registeredAddress: "operator@quayside.example",
  members: [
    {
      key: "operator",
      displayName: "Noor Haverkamp",
      email: "operator@quayside.example",
      role: "operator",
    },
  ],
};
