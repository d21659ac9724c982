import type { Viewer } from "#lib/auth/viewer.ts";
import { db } from "#lib/db/client.ts";
import { listMemberNames } from "#lib/db/inbox-store.ts";
import { findActivePolicy, findPolicy, findPolicyChanges } from "#lib/db/policy-store.ts";
import { can } from "#lib/domain/access.ts";
import { BUILT_IN_POLICIES, type Policy } from "#lib/domain/compliance/policy.ts";

export type PolicyView = {
  readonly policy: Policy;
  /** Null for what comes with Parley: the interface names those. */
  readonly title: string | null;
  readonly isBuiltIn: boolean;
  readonly isActive: boolean;
  readonly history: readonly PolicyChangeView[];
};

export type PolicyChangeView = {
  readonly version: number;
  readonly savedAt: string;
  readonly savedBy: string | null;
};

const HISTORY_SHOWN_MAX = 20;

/** One profile in its newest version. Null: no such profile, or the viewer is no operator. */
export async function getPolicy(viewer: Viewer, profileId: string): Promise<PolicyView | null> {
  if (!can(viewer.role, "policy.edit")) return null;
  const active = await findActivePolicy(db());
  const isActive = active.id === profileId;
  const builtIn = BUILT_IN_POLICIES.find(({ id }) => id === profileId);
  if (builtIn) return { policy: builtIn, title: null, isBuiltIn: true, isActive, history: [] };
  const [stored, changes, names] = await Promise.all([
    findPolicy(profileId, db()),
    findPolicyChanges(profileId, HISTORY_SHOWN_MAX, db()),
    listMemberNames(viewer.sellerAccountId, db()),
  ]);
  if (!stored) return null;
  const history = changes.map(({ version, createdAt, createdBy }) => ({
    version,
    savedAt: createdAt.toISOString(),
    savedBy: names.get(createdBy) ?? null,
  }));
  const { policy, title } = stored;
  return { policy, title, isBuiltIn: false, isActive, history };
}
