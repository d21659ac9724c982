import { z } from "zod";
import { RULE_VARIANTS, type RuleId } from "#lib/domain/compliance/finding.ts";
import type { Policy } from "#lib/domain/compliance/policy.ts";
import { CONTACT_REASONS } from "#lib/domain/contact-reason.ts";
import { POLICY_BOUNDS, POLICY_ENDINGS_MAX, POLICY_HOSTS_MAX } from "./policy-bounds.ts";

const RULE_IDS = Object.keys(RULE_VARIANTS) as [RuleId, ...RuleId[]];

/** A host without scheme or path; its subdomains count as well. */
const Host = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}$/, "is no host name");
const Hosts = z.array(Host).max(POLICY_HOSTS_MAX);

const Severity = z.enum(["block", "warn", "advise", "off"]);

function within({ min, max }: { readonly min: number; readonly max: number }) {
  return z.number().int().min(min).max(max);
}

/**
 * A policy as an operator writes it: the boundary form of `Policy`. Strict, so
 * that a mistyped rule or limit is an error and not a rule that never applies.
 */
export const PolicyProfile = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, "may hold small letters, digits and hyphens"),
  version: z.number().int().min(1),
  severities: z.partialRecord(z.enum(RULE_IDS), Severity),
  marketplaceHosts: Hosts,
  carrierHosts: Hosts,
  makerHosts: Hosts,
  mailDomains: Hosts,
  thirdPartyContacts: z.boolean(),
  importantTag: z.enum(["honoured", "removed"]),
  limits: z.strictObject({
    bodyCharsMax: within(POLICY_BOUNDS.bodyCharsMax),
    bodyCharsMaxByReason: z.partialRecord(
      z.enum(CONTACT_REASONS),
      within(POLICY_BOUNDS.bodyCharsMaxByReason),
    ),
    lineBreaksInRowMax: within(POLICY_BOUNDS.lineBreaksInRowMax),
    fontSizesMax: within(POLICY_BOUNDS.fontSizesMax),
    attachmentsMax: within(POLICY_BOUNDS.attachmentsMax),
    attachmentBytesMax: within(POLICY_BOUNDS.attachmentBytesMax),
  }),
  attachmentTypes: z
    .array(
      z
        .string()
        .trim()
        .toLowerCase()
        .regex(/^[a-z0-9]{1,10}$/, "is no file ending"),
    )
    .max(POLICY_ENDINGS_MAX),
});

/**
 * The policy that a profile describes. A rule that came with a later Parley than
 * the profile is judged as in `base`. Throws ZodError.
 */
export function toPolicy(profile: unknown, base: Policy): Policy {
  const parsed = PolicyProfile.parse(profile);
  const severities = { ...base.severities, ...dropUndefined(parsed.severities) };
  const { bodyCharsMaxByReason, ...limits } = parsed.limits;
  return {
    ...parsed,
    severities,
    limits: { ...limits, bodyCharsMaxByReason: dropUndefined(bodyCharsMaxByReason) },
  };
}

function dropUndefined<K extends string, V>(record: Partial<Record<K, V | undefined>>) {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Record<K, V>>;
}
