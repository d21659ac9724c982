import type { Db, Tx } from "./client.ts";

export type NewSession = {
  readonly id: string;
  readonly memberId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

/** A session that holds: what every request needs to know of who asks. */
export type FoundSession = {
  readonly role: string;
  readonly displayName: string;
  readonly sellerAccountName: string;
  readonly locale: string;
  readonly timeZone: string;
};

export async function insertSession(sellerAccountId: string, session: NewSession, tx: Db | Tx) {
  await tx.memberSession.create({ data: { sellerAccountId, ...session } });
}

/**
 * A session that holds, with its member and their seller account. Null: ended,
 * expired, of somebody else, or the member was removed. Every request asks
 * this, so it is one statement by primary keys; Prisma would send three.
 */
export async function findSession(
  sellerAccountId: string,
  session: { readonly id: string; readonly memberId: string; readonly now: Date },
  db: Db,
): Promise<FoundSession | null> {
  const { id, memberId, now } = session;
  const [found] = await db.$queryRaw<FoundSession[]>`
    SELECT m.role, m.display_name AS "displayName", a.display_name AS "sellerAccountName",
           a.locale, a.time_zone AS "timeZone"
    FROM member_session s
    JOIN member m ON m.seller_account_id = s.seller_account_id AND m.id = s.member_id
    JOIN seller_account a ON a.id = s.seller_account_id
    WHERE s.seller_account_id = ${sellerAccountId}::uuid AND s.id = ${id}::uuid
      AND s.member_id = ${memberId}::uuid
      AND s.revoked_at IS NULL AND s.expires_at > ${now} AND m.removed_at IS NULL`;
  return found ?? null;
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
