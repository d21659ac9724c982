import { toPolicy } from "#lib/contracts/policy-profile.ts";
import { BUILT_IN_POLICIES, guidePolicy, type Policy } from "#lib/domain/compliance/policy.ts";
import type { Db, Tx } from "./client.ts";

/**
 * The policies of this marketplace. They hold for every seller account, so no
 * function here takes one.
 */
export type StoredPolicy = {
  readonly policy: Policy;
  readonly title: string;
  readonly createdAt: Date;
  /** The member who saved it. */
  readonly createdBy: string;
};

export type PolicyChange = {
  readonly version: number;
  readonly title: string;
  readonly createdAt: Date;
  readonly createdBy: string;
};

export type PolicyChoice = {
  readonly profileId: string;
  readonly chosenAt: Date;
  readonly chosenBy: string;
};

/** The policy that judges now: the newest version of what was chosen last, else the guide. */
export async function findActivePolicy(tx: Db | Tx): Promise<Policy> {
  const choice = await tx.policyChoice.findFirst({
    orderBy: [{ chosenAt: "desc" }, { id: "desc" }],
  });
  if (!choice) return guidePolicy;
  const stored = await findPolicy(choice.profileId, tx);
  return stored?.policy ?? builtIn(choice.profileId) ?? guidePolicy;
}

/** The newest version of a profile that an operator saved. */
export async function findPolicy(profileId: string, tx: Db | Tx): Promise<StoredPolicy | null> {
  const row = await tx.policyVersion.findFirst({
    where: { profileId },
    orderBy: { version: "desc" },
  });
  return row && toStored(row);
}

/** A marketplace needs a handful; a list of more would be no list. */
const PROFILES_MAX = 200;

/** The newest version of each profile that an operator saved, in order of id. */
export async function listPolicies(tx: Db | Tx): Promise<StoredPolicy[]> {
  // Prisma would read every version of every profile to find the newest ones.
  const rows = await tx.$queryRaw<Row[]>`
    SELECT DISTINCT ON (profile_id) title, data, created_at AS "createdAt", created_by AS "createdBy"
    FROM policy_version
    ORDER BY profile_id, version DESC
    LIMIT ${PROFILES_MAX}`;
  return rows.map(toStored);
}

/** The versions of one profile, newest first. */
export async function findPolicyChanges(
  profileId: string,
  limit: number,
  tx: Db | Tx,
): Promise<PolicyChange[]> {
  return tx.policyVersion.findMany({
    where: { profileId },
    select: { version: true, title: true, createdAt: true, createdBy: true },
    orderBy: { version: "desc" },
    take: limit,
  });
}

/** Which profile judged since when, newest first. Before the first one the guide did. */
export async function findPolicyChoices(limit: number, tx: Db | Tx): Promise<PolicyChoice[]> {
  return tx.policyChoice.findMany({
    select: { profileId: true, chosenAt: true, chosenBy: true },
    orderBy: [{ chosenAt: "desc" }, { id: "desc" }],
    take: limit,
  });
}

/** Adds a version. Throws a unique violation if another tab saved it first. */
export async function insertPolicyVersion(
  saved: {
    readonly policy: Policy;
    readonly title: string;
    readonly by: string;
    readonly at: Date;
  },
  tx: Tx,
): Promise<void> {
  const { policy, title, by, at } = saved;
  await tx.policyVersion.create({
    data: {
      ...{ profileId: policy.id, version: policy.version, title },
      ...{ data: policy, createdAt: at, createdBy: by },
    },
  });
}

export async function insertPolicyChoice(
  choice: {
    readonly id: string;
    readonly profileId: string;
    readonly by: string;
    readonly at: Date;
  },
  tx: Tx,
): Promise<void> {
  const { id, profileId, by, at } = choice;
  await tx.policyChoice.create({ data: { id, profileId, chosenAt: at, chosenBy: by } });
}

function builtIn(profileId: string): Policy | undefined {
  return BUILT_IN_POLICIES.find((policy) => policy.id === profileId);
}

type Row = Omit<StoredPolicy, "policy"> & { readonly data: unknown };

function toStored({ data, title, createdAt, createdBy }: Row): StoredPolicy {
  return { policy: toPolicy(data, guidePolicy), title, createdAt, createdBy };
}
