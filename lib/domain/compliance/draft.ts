import type { ContactReason } from "../contact-reason.ts";

/** What is judged, and what the judge must know about the thread. Types only: safe for the browser. */

export type DraftAttachment = {
  readonly fileName: string;
  /** Sniffed from the content where there is one. */
  readonly mediaType: string;
  readonly sizeBytes?: number;
};

export type Draft = {
  readonly subject: string;
  readonly body: string;
  /** What `body` is written in; findings point into it as it stands. Default: text. */
  readonly bodyFormat?: "text" | "html";
  /** BCP 47; a hint where the words are too few to tell, and for the forms of phone numbers. */
  readonly language?: string;
  readonly attachments?: readonly DraftAttachment[];
};

export type DraftOrder = {
  readonly status?: "pending" | "unshipped" | "shipped" | "delivered" | "cancelled";
  readonly items: readonly { readonly title: string }[];
};

export type DraftContext = {
  /** `proactive`: the seller starts. `reply`: the buyer wrote first. */
  readonly mode: "proactive" | "reply";
  readonly orderIds: readonly string[];
  /** Hosts of the marketplace itself; their subdomains count, for links and for relay addresses. */
  readonly marketplaceHosts: readonly string[];
  /** ISO 3166 alpha-2: numbers are also read as this country dials. */
  readonly buyerCountry?: string;
  /** BCP 47: the language the buyer wants to be written to in. */
  readonly preferredLanguage?: string;
  readonly contactReason?: ContactReason;
  readonly order?: DraftOrder;
  /** What the buyer asked for, in anybody's words ("tracking link", "Rechnung"). */
  readonly buyerAsked?: string;
  readonly hasBuyerAskedInvoice?: boolean;
  /**
   * What the buyer wrote, oldest first. When given, a line that starts with ">"
   * goes unjudged only if it quotes them; without it every such line does.
   */
  readonly buyerTexts?: readonly string[];
};
