import type { Viewer } from "#lib/auth/viewer.ts";
import { db } from "#lib/db/client.ts";
import { listMemberNames } from "#lib/db/inbox-store.ts";
import {
  findActivePolicy,
  findPolicy,
  findPolicyChoices,
  listPolicies as listSaved,
} from "#lib/db/policy-store.ts";
import { can } from "#lib/domain/access.ts";
import { BUILT_IN_POLICIES, type Policy } from "#lib/domain/compliance/policy.ts";
import {
  type PolicyDifference,
  policyDifferences,
} from "#lib/domain/compliance/policy-differences.ts";

/** A profile in the list. `title` is null for what comes with Parley: the interface names those. */
export type PolicyRow = {
  readonly profileId: string;
  readonly title: string | null;
  readonly version: number;
  readonly isActive: boolean;
  readonly savedAt: string | null;
  readonly savedBy: string | null;
  /** From what the profile that judges now says to what this one says. */
  readonly wouldChange: readonly PolicyDifference[];
  readonly differsFromGuide: number;
};

export type ChoiceRow = {
  readonly profileId: string;
  readonly title: string | null;
  readonly chosenAt: string;
  readonly chosenBy: string | null;
};

export type PolicyList = {
  readonly rows: readonly PolicyRow[];
  readonly choices: readonly ChoiceRow[];
};

const CHOICES_SHOWN_MAX = 10;

/** All profiles, the one that judges first. Null: the viewer is no operator. */
export async function listPolicies(viewer: Viewer): Promise<PolicyList | null> {
  if (!can(viewer.role, "policy.edit")) return null;
  const [saved, active, choices, names] = await Promise.all([
    listSaved(db()),
    findActivePolicy(db()),
    findPolicyChoices(CHOICES_SHOWN_MAX, db()),
    listMemberNames(viewer.sellerAccountId, db()),
  ]);
  const [guide] = BUILT_IN_POLICIES;
  // The list has an end, and the profile that judges may stand beyond it.
  const isListed = [...BUILT_IN_POLICIES, ...saved.map(({ policy }) => policy)].some(
    ({ id }) => id === active.id,
  );
  const beyond = isListed ? null : await findPolicy(active.id, db());
  const toRow = (policy: Policy) => ({
    profileId: policy.id,
    version: policy.version,
    isActive: policy.id === active.id,
    wouldChange: policyDifferences(active, policy),
    differsFromGuide: guide ? policyDifferences(guide, policy).length : 0,
  });
  const rows: PolicyRow[] = [
    ...BUILT_IN_POLICIES.map((policy) => ({
      ...toRow(policy),
      ...{ title: null, savedAt: null, savedBy: null },
    })),
    ...[...(beyond ? [beyond] : []), ...saved].map(({ policy, title, createdAt, createdBy }) => ({
      ...toRow(policy),
      title,
      savedAt: createdAt.toISOString(),
      savedBy: names.get(createdBy) ?? null,
    })),
  ];
  const titles = new Map(rows.map(({ profileId, title }) => [profileId, title]));
  return {
    rows: rows.sort((a, b) => Number(b.isActive) - Number(a.isActive)),
    choices: choices.map(({ profileId, chosenAt, chosenBy }) => ({
      profileId,
      title: titles.get(profileId) ?? null,
      chosenAt: chosenAt.toISOString(),
      chosenBy: names.get(chosenBy) ?? null,
    })),
  };
}
