import { RULE_VARIANTS, type RuleId } from "#lib/domain/compliance/finding.ts";
import type { Policy } from "#lib/domain/compliance/policy.ts";
import { CONTACT_REASONS, type ContactReason } from "#lib/domain/contact-reason.ts";

/**
 * A profile as it is typed: every field a text, so that nothing typed is lost
 * to being no number or no host yet. Saving reads it; see lib/contracts.
 */
export type ProfileDraft = {
  readonly title: string;
  readonly id: string;
  readonly severities: Readonly<Record<RuleId, Level>>;
  /** One entry a line. */
  readonly lists: Readonly<Record<ListName, string>>;
  readonly limits: Readonly<Record<LimitName, string>>;
  /** Empty: as any message. */
  readonly byReason: Readonly<Record<ContactReason, string>>;
  readonly thirdPartyContacts: boolean;
  readonly importantTag: Policy["importantTag"];
};

export type Level = Policy["severities"][RuleId];

export const LEVELS: readonly Level[] = ["block", "warn", "advise", "off"];

export const LIST_NAMES = [
  ...(["marketplaceHosts", "carrierHosts", "makerHosts", "mailDomains"] as const),
  "attachmentTypes",
] as const;
export type ListName = (typeof LIST_NAMES)[number];

export const LIMIT_NAMES = [
  ...(["bodyCharsMax", "lineBreaksInRowMax", "fontSizesMax", "attachmentsMax"] as const),
  "attachmentBytesMax",
] as const;
export type LimitName = (typeof LIMIT_NAMES)[number];

const MEGABYTE = 1024 * 1024;

/** As lib/domain/compliance/finding.ts groups them; a test sees to it that none is left out. */
export const RULE_GROUPS = {
  kinds: [
    ...(["order_confirmation", "shipping_confirmation", "thank_you_only", "promotion"] as const),
    ...(["review_solicitation_positive", "review_removal_request"] as const),
    ...(["review_request_any", "cancel_request", "misuse_important"] as const),
  ],
  contents: [
    ...(["external_link", "contact_email", "contact_phone", "contact_address"] as const),
    ...(["off_platform", "social_media", "opt_out_link", "emoji", "image", "logo_link"] as const),
    ...(["tracking_pixel", "attachment"] as const),
  ],
  form: [
    ...(["missing_order_id", "wrong_language", "too_long", "style"] as const),
    ...(["professional_tone", "spelling"] as const),
  ],
} as const satisfies Record<string, readonly RuleId[]>;
export type RuleGroup = keyof typeof RULE_GROUPS;
export const GROUP_NAMES = Object.keys(RULE_GROUPS) as RuleGroup[];

/** The form's fields for a policy. */
export function toDraft(policy: Policy, title: string): ProfileDraft {
  const { limits } = policy;
  return {
    ...{ title, id: policy.id, thirdPartyContacts: policy.thirdPartyContacts },
    importantTag: policy.importantTag,
    severities: record(Object.keys(RULE_VARIANTS) as RuleId[], (rule) => policy.severities[rule]),
    lists: record(LIST_NAMES, (name) => policy[name].join("\n")),
    limits: record(LIMIT_NAMES, (name) =>
      name === "attachmentBytesMax" ? megabytesOf(limits[name]) : String(limits[name]),
    ),
    byReason: record(CONTACT_REASONS, (reason) =>
      String(limits.bodyCharsMaxByReason[reason] ?? ""),
    ),
  };
}

/** What is sent to be read and saved. What is no number stays a text, and is refused by its field's name. */
export function toProfile(draft: ProfileDraft): Record<string, unknown> {
  const { id, severities, thirdPartyContacts, importantTag } = draft;
  const byReason = CONTACT_REASONS.map(
    (reason) => [reason, draft.byReason[reason].trim()] as const,
  );
  return {
    ...{ id: id.trim(), severities, thirdPartyContacts, importantTag },
    ...record(LIST_NAMES, (name) =>
      // Whoever writes ".pdf" means the ending.
      entriesOf(draft.lists[name]).map(({ text }) =>
        name === "attachmentTypes" ? text.replace(/^\./, "") : text,
      ),
    ),
    limits: {
      ...record(LIMIT_NAMES, (name) => {
        const number = numberOf(draft.limits[name]);
        const isBytes = name === "attachmentBytesMax" && typeof number === "number";
        return isBytes ? Math.round(number * MEGABYTE) : number;
      }),
      bodyCharsMaxByReason: Object.fromEntries(
        byReason
          .filter(([, text]) => text !== "")
          .map(([reason, text]) => [reason, numberOf(text)]),
      ),
    },
  };
}

/** The entries of a list with the lines they stand in, counted from 1; empty lines count and are no entries. */
export function entriesOf(list: string): { readonly line: number; readonly text: string }[] {
  return list
    .split(/\r\n|\r|\n/)
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== "");
}

/** An id for a name: what is no small letter or digit becomes a hyphen. */
export function idFor(title: string): string {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
}

function numberOf(text: string): number | string {
  const trimmed = text.trim();
  return /^-?\d+(?:[.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(",", ".")) : trimmed;
}

function megabytesOf(bytes: number): string {
  return String(Number((bytes / MEGABYTE).toFixed(3)));
}

function record<K extends string, V>(keys: readonly K[], valueAt: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, valueAt(key)])) as Record<K, V>;
}
