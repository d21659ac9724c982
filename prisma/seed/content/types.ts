/**
 * Shapes of the demo shop's content. The content is data only: it knows nothing of the database.
 *
 * All times are relative to the moment of seeding, in hours, so that the demo is always fresh:
 * `…HoursAgo` counts into the past; `…DeliveryHours` counts into the future and is negative for the past.
 */

export type DemoLocale = "en" | "de" | "fr" | "es" | "it" | "ja";

export type DemoMarketplace = "uk" | "us" | "de" | "fr" | "es" | "it" | "jp";

export type DemoRole = "owner" | "admin" | "agent" | "viewer" | "operator";

export interface DemoMember {
  key: string;
  displayName: string;
  email: string;
  role: DemoRole;
}

export interface DemoSellerAccount {
  key: string;
  displayName: string;
  slug: string;
  locale: DemoLocale;
  timeZone: string;
  /** The mailbox that gets notifications and may answer by mail. */
  registeredAddress: string;
  members: readonly DemoMember[];
}

export interface DemoProduct {
  key: string;
  sku: string;
  asin: string;
  title: string;
  priceCents: number;
  currency: "EUR" | "GBP";
  customizable: boolean;
}

interface DemoBuyerBase {
  key: string;
  displayName: string;
  email: string;
  locale: DemoLocale;
}

export type DemoBuyer =
  | (DemoBuyerBase & { kind: "private" })
  | (DemoBuyerBase & { kind: "company"; companyName: string });

export type DemoOrderStatus = "pending" | "unshipped" | "shipped" | "delivered" | "cancelled";

export interface DemoOrderItem {
  productKey: string;
  quantity: number;
  customized?: boolean;
}

export interface DemoOrder {
  key: string;
  /** 3-7-7 digits. */
  orderId: string;
  buyerKey: string;
  marketplace: DemoMarketplace;
  status: DemoOrderStatus;
  fulfilment: "seller" | "marketplace";
  items: readonly DemoOrderItem[];
  purchasedHoursAgo: number;
  earliestDeliveryHours: number;
  latestDeliveryHours: number;
  /** Set exactly when delivered. */
  completedHoursAgo?: number;
  /** Set exactly when cancelled. */
  cancelledHoursAgo?: number;
}

/** Why a seller opened a thread; absent when the buyer wrote first. */
export type DemoContactReason =
  | "shipping_delay"
  | "custom_product_question"
  | "delivery_scheduling"
  | "address_problem";

export type DemoDeliveryReason = "mailbox_unavailable" | "mailbox_full" | "greylisted";

interface DemoMessageBase {
  hoursAgo: number;
  via: "mail" | "web";
  text: string;
}

export interface DemoBuyerMessage extends DemoMessageBase {
  from: "buyer";
  /** Default "person". An auto-reply neither opens nor closes the response clock. */
  kind?: "person" | "auto_reply";
}

export interface DemoSellerMessage extends DemoMessageBase {
  from: "seller";
  memberKey: string;
  /** Default "accepted". */
  delivery?: "accepted" | "failed" | "retry";
  /** Set exactly when delivery is "failed" or "retry". */
  deliveryReason?: DemoDeliveryReason;
}

export type DemoMessage = DemoBuyerMessage | DemoSellerMessage;

export interface DemoThread {
  key: string;
  orderKey: string;
  subject: string;
  /** Set exactly when the first message is the seller's. */
  contactReason?: DemoContactReason;
  /** Oldest first. */
  messages: readonly DemoMessage[];
  /** A member marked the buyer's last message so. */
  noResponseNeeded?: boolean;
  /** Which members have read the thread; default "all". */
  read?: "all" | "none" | "partial";
}

export interface DemoAnnouncement {
  key: string;
  title: string;
  bodyMarkdown: string;
  hoursAgo: number;
  pinned: boolean;
}
