import { z } from "zod";
import { RULE_VARIANTS, type RuleId } from "#lib/domain/compliance/finding.ts";
import type { Policy } from "#lib/domain/compliance/policy.ts";
import { CONTACT_REASONS } from "#lib/domain/contact-reason.ts";

const RULE_IDS = Object.keys(RULE_VARIANTS) as [RuleId, ...RuleId[]];

/** A host without scheme or path; its subdomains count as well. */
const Host = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}$/, "is no host name");
const Hosts = z.array(Host).max(500);

const Severity = z.enum(["block", "warn", "advise", "off"]);
const MEGABYTE = 1024 * 1024;

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
    bodyCharsMax: z.number().int().min(100).max(20_000),
    bodyCharsMaxByReason: z.partialRecord(
      z.enum(CONTACT_REASONS),
      z.number().int().min(0).max(20_000),
    ),
    lineBreaksInRowMax: z.number().int().min(1).max(20),
    fontSizesMax: z.number().int().min(1).max(20),
    attachmentsMax: z.number().int().min(0).max(20),
    attachmentBytesMax: z
      .number()
      .int()
      .min(0)
      .max(25 * MEGABYTE),
  }),
  attachmentTypes: z
    .array(
      z
        .string()
        .trim()
        .toLowerCase()
        .regex(/^[a-z0-9]{1,10}$/, "is no file ending"),
    )
    .max(50),
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
