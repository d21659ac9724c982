/** What is judged, and what the judge must know about the thread. No imports: safe for the browser. */

export type DraftAttachment = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
};

export type Draft = {
  readonly subject: string;
  readonly body: string;
  /** BCP 47; a hint for numbers that are a phone number in one country and a part number in another. */
  readonly language?: string;
  readonly attachments?: readonly DraftAttachment[];
};

export type DraftContext = {
  /** `proactive`: the seller starts. `reply`: the buyer wrote first. */
  readonly mode: "proactive" | "reply";
  readonly orderIds: readonly string[];
  /** Hosts of the marketplace itself; their subdomains count, for links and for relay addresses. */
  readonly marketplaceHosts: readonly string[];
  /** ISO 3166 alpha-2: numbers are also read as this country dials. */
  readonly buyerCountry?: string;
  /**
   * Earlier messages of the thread. When given, a line that starts with ">" goes
   * unjudged only if it quotes them; without it every such line does.
   */
  readonly threadText?: string;
};
