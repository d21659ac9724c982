import type { Db } from "./client.ts";

type Hash = Uint8Array<ArrayBuffer>;

export type SignInIdentity = {
  readonly sellerAccountId: string;
  readonly memberId: string;
  readonly passwordHash: string;
};

/**
 * Whom an address signs in. Null: nobody, or a member who was removed. One
 * statement whatever it finds, so that the time it takes does not tell which.
 */
export async function findSignInIdentity(emailHash: Hash, db: Db): Promise<SignInIdentity | null> {
  const [found] = await db.$queryRaw<SignInIdentity[]>`
    SELECT i.seller_account_id AS "sellerAccountId", i.member_id AS "memberId",
           i.password_hash AS "passwordHash"
    FROM sign_in_identity i
    JOIN member m ON m.seller_account_id = i.seller_account_id AND m.id = i.member_id
    WHERE i.email_hash = ${emailHash} AND m.removed_at IS NULL`;
  return found ?? null;
}

type Throttle = { readonly subjectHash: Hash; readonly windowMs: number; readonly now: Date };

/**
 * Counts a try of this subject; the first of a window opens it. Counting and
 * reading are one statement, so that of tries at the same time each gets a
 * number of its own.
 *
 * @returns how many there were in the window, this one included
 */
export async function countTry(throttle: Throttle, db: Db): Promise<number> {
  const { subjectHash, windowMs, now } = throttle;
  const since = new Date(now.getTime() - windowMs);
  const [counted] = await db.$queryRaw<{ failures: number }[]>`
    INSERT INTO sign_in_throttle AS t (subject_hash, failures, window_starts_at)
    VALUES (${subjectHash}, 1, ${now})
    ON CONFLICT (subject_hash) DO UPDATE SET
      failures = CASE WHEN t.window_starts_at > ${since} THEN t.failures + 1 ELSE 1 END,
      window_starts_at = CASE WHEN t.window_starts_at > ${since}
        THEN t.window_starts_at ELSE excluded.window_starts_at END
    RETURNING failures`;
  return counted?.failures ?? 1;
}

/** Takes one counted try back: it was no failure. */
export async function uncountTry(subjectHash: Hash, db: Db): Promise<void> {
  await db.signInThrottle.updateMany({
    where: { subjectHash, failures: { gt: 0 } },
    data: { failures: { decrement: 1 } },
  });
}

export async function forgetTries(subjectHash: Hash, db: Db): Promise<void> {
  await db.signInThrottle.deleteMany({ where: { subjectHash } });
}
