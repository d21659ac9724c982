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
};

/** The guide as it is written, for the marketplace it was written by; marketplaces that differ copy it and change what differs. */
export const guidePolicy: Policy = {
  id: "guide",
  version: 1,
  severities: {
    external_link: "block",
    contact_email: "block",
    contact_phone: "block",
    too_long: "block",
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
};
