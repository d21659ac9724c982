import type { Db } from "./client.ts";

type Hash = Uint8Array<ArrayBuffer>;

/** The identity that signs in with an address, with whether its member is still one. */
export async function findSignInIdentity(emailHash: Hash, db: Db) {
  const identity = await db.signInIdentity.findUnique({ where: { emailHash } });
  if (!identity) return null;
  const { sellerAccountId, memberId } = identity;
  const member = await db.member.findUnique({
    where: { sellerAccountId_id: { sellerAccountId, id: memberId } },
    select: { removedAt: true },
  });
  return member?.removedAt === null ? identity : null;
}

type Throttle = { readonly subjectHash: Hash; readonly windowMs: number; readonly now: Date };

/** Failures of a subject in its current window. */
export async function countFailures(
  { subjectHash, windowMs, now }: Throttle,
  db: Db,
): Promise<number> {
  const found = await db.signInThrottle.findUnique({ where: { subjectHash } });
  const since = now.getTime() - windowMs;
  return found && found.windowStartsAt.getTime() > since ? found.failures : 0;
}

/** One more failure; the first one of a window opens it. Atomic, so that parallel tries all count. */
export async function countFailure(
  { subjectHash, windowMs, now }: Throttle,
  db: Db,
): Promise<void> {
  const since = new Date(now.getTime() - windowMs);
  await db.$executeRaw`
    INSERT INTO sign_in_throttle (subject_hash, failures, window_starts_at)
    VALUES (${subjectHash}, 1, ${now})
    ON CONFLICT (subject_hash) DO UPDATE SET
      failures = CASE WHEN sign_in_throttle.window_starts_at > ${since} THEN sign_in_throttle.failures + 1 ELSE 1 END,
      window_starts_at = CASE WHEN sign_in_throttle.window_starts_at > ${since}
        THEN sign_in_throttle.window_starts_at ELSE excluded.window_starts_at END`;
}

export async function forgetFailures(subjectHash: Hash, db: Db): Promise<void> {
  await db.signInThrottle.deleteMany({ where: { subjectHash } });
}
