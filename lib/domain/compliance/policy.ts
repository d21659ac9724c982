import type { ContactReason } from "../contact-reason.ts";
import type { RuleId, Severity } from "./finding.ts";
import { CARRIER_HOSTS } from "./links/carrier-hosts.ts";

/**
 * What a marketplace forbids and how strictly, as data. The version rises with
 * every change, because a sent message keeps the version it was judged by.
 */
export type Policy = {
  readonly id: string;
  readonly version: number;
  /** `off` leaves the rule out. A rule may lower its severity for a variant, never raise it. */
  readonly severities: Readonly<Record<RuleId, Severity | "off">>;
  /** Sites of the marketplace, besides the hosts that the context names. */
  readonly marketplaceHosts: readonly string[];
  /** Hosts (and their subdomains) whose https pages may be linked: carriers. */
  readonly carrierHosts: readonly string[];
  /** Hosts of makers whose manuals and support pages may be linked; empty by default. */
  readonly makerHosts: readonly string[];
  /** Mail domains that may be written out besides the marketplace's own. */
  readonly mailDomains: readonly string[];
  /**
   * The guide allows contact data "needed for warranty, carrier or maker". True:
   * such a sentence lowers the finding to advice. False: it is judged like any other.
   */
  readonly thirdPartyContacts: boolean;
  /** `honoured`: "[Important]" in the subject reaches buyers who opted out. `removed`: it means nothing and may not be used. */
  readonly importantTag: "honoured" | "removed";
  readonly limits: PolicyLimits;
  /** Endings of files that may be attached, in small letters. */
  readonly attachmentTypes: readonly string[];
};

export type PolicyLimits = {
  /** Longest body, UTF-16 units, where the reason has no limit of its own. */
  readonly bodyCharsMax: number;
  /** 0: the reason carries attachments and no text. */
  readonly bodyCharsMaxByReason: Readonly<Partial<Record<ContactReason, number>>>;
  readonly lineBreaksInRowMax: number;
  readonly fontSizesMax: number;
  readonly attachmentsMax: number;
  /** All attachments of a message, as encoded for mail. */
  readonly attachmentBytesMax: number;
};

/** The limits of the official API model (product rules, section 2). */
const LIMITS: PolicyLimits = {
  bodyCharsMax: 4_000,
  bodyCharsMaxByReason: {
    access_key: 400,
    customization: 800,
    delivery_scheduling: 2_000,
    order_question: 2_000,
    service_appointment: 2_000,
    unexpected_problem: 2_000,
  },
  lineBreaksInRowMax: 2,
  fontSizesMax: 3,
  attachmentsMax: 5,
  attachmentBytesMax: 10 * 1024 * 1024,
};

/** The guide as it is written, for the marketplace it was written by; marketplaces that differ copy it and change what differs. */
export const guidePolicy: Policy = {
  id: "guide",
  version: 2,
  severities: {
    order_confirmation: "block",
    shipping_confirmation: "block",
    thank_you_only: "block",
    promotion: "block",
    review_solicitation_positive: "block",
    review_removal_request: "block",
    review_request_any: "block",
    cancel_request: "warn",
    misuse_important: "block",
    external_link: "block",
    contact_email: "block",
    contact_phone: "block",
    contact_address: "block",
    off_platform: "block",
    social_media: "block",
    opt_out_link: "block",
    emoji: "block",
    image: "block",
    logo_link: "block",
    tracking_pixel: "block",
    attachment: "block",
    missing_order_id: "block",
    wrong_language: "warn",
    too_long: "block",
    style: "advise",
    professional_tone: "warn",
    spelling: "advise",
  },
  marketplaceHosts: [
    "amazon.com",
    "amazon.de",
    "amazon.fr",
    "amazon.es",
    "amazon.it",
    "amazon.co.jp",
    "amazon.co.uk",
  ],
  carrierHosts: CARRIER_HOSTS,
  makerHosts: [],
  mailDomains: [],
  thirdPartyContacts: true,
  importantTag: "honoured",
  limits: LIMITS,
  attachmentTypes: ["pdf", "png", "jpg", "jpeg", "txt", "docx"],
};

/** What public pages and the official API model of 2026 say, where they differ from the guide. */
export const amazon2026Policy: Policy = {
  ...guidePolicy,
  id: "amazon-2026",
  version: 1,
  severities: {
    ...guidePolicy.severities,
    contact_phone: "warn",
    cancel_request: "block",
    style: "warn",
    wrong_language: "block",
  },
  importantTag: "removed",
};

/** The profiles that come with Parley; an operator copies one and changes it. */
export const BUILT_IN_POLICIES: readonly Policy[] = [guidePolicy, amazon2026Policy];
