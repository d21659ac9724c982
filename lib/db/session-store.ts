import type { Db, Tx } from "./client.ts";

export type NewSession = {
  readonly id: string;
  readonly memberId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

export async function insertSession(sellerAccountId: string, session: NewSession, tx: Db | Tx) {
  await tx.memberSession.create({ data: { sellerAccountId, ...session } });
}

/** A session that holds, with its member and their seller account. Null: ended, expired or member removed. */
export async function findSession(
  sellerAccountId: string,
  session: { readonly id: string; readonly now: Date },
  db: Db,
) {
  const found = await db.memberSession.findUnique({
    where: { sellerAccountId_id: { sellerAccountId, id: session.id } },
    include: { member: { include: { sellerAccount: true } } },
  });
  const holds =
    found && !found.revokedAt && found.expiresAt > session.now && found.member.removedAt === null;
  return holds ? found : null;
}

/** Ends one session, or all of a member's when no `id` is given. */
export async function revokeSessions(
  sellerAccountId: string,
  which: { readonly memberId: string; readonly id?: string },
  now: Date,
  db: Db,
): Promise<void> {
  await db.memberSession.updateMany({
    where: { sellerAccountId, ...which, revokedAt: null },
    data: { revokedAt: now },
  });
}
