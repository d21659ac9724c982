import type { Db } from "#lib/db/client.ts";
import { lookUpHash, type SealingKeys } from "#lib/db/sealed.ts";
import { insertSession } from "#lib/db/session-store.ts";
import { countTry, findSignInIdentity, forgetTries, uncountTry } from "#lib/db/sign-in-store.ts";
import type { Clock } from "#lib/kernel/clock.ts";
import { newId } from "#lib/kernel/ids.ts";
import { hashPassword, verifyPassword } from "#lib/kernel/password.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";

/** From sign-in on, whether used or not. */
export const SESSION_DAYS = 30;

const WINDOW_MS = 15 * 60_000;
/** Few enough to stop guessing, more than an honest member needs. */
const FAILURES_PER_EMAIL_MAX = 10;
/** More, because an office shares one; stops one password being tried on many addresses. */
const FAILURES_PER_CLIENT_MAX = 50;

type Attempt = {
  readonly email: string;
  readonly password: string;
  /** What counts as one client, see client-address.ts; null where it is not known. */
  readonly remoteAddress: string | null;
};

/** What the cookie carries: which session row to look at. */
export type Session = {
  readonly sellerAccountId: string;
  readonly memberId: string;
  readonly sessionId: string;
};

export type SignInDeps = { readonly db: Db; readonly keys: SealingKeys; readonly clock: Clock };

/**
 * Signs a member in with address and password. An unknown address costs the
 * same time and gives the same answer as a wrong password. Over the limit even
 * the right password is refused until the window ends.
 */
export async function signIn(
  attempt: Attempt,
  deps: SignInDeps,
): Promise<Result<Session, "wrong_credentials" | "too_many_attempts">> {
  const { db, keys } = deps;
  const now = deps.clock();
  const email = attempt.email.trim().toLowerCase();
  const byEmail = lookUpHash(keys, `sign-in email ${email}`);
  const byClient =
    attempt.remoteAddress === null
      ? null
      : lookUpHash(keys, `sign-in client ${attempt.remoteAddress}`);

  // Each try counts before its password is looked at: counted afterwards, a
  // hundred at the same time would all find the counter low. The client comes
  // first, so that a refused one cannot go on locking members out.
  const isOver = async (subjectHash: typeof byEmail, max: number) =>
    (await countTry({ subjectHash, windowMs: WINDOW_MS, now }, db)) > max;
  if (byClient && (await isOver(byClient, FAILURES_PER_CLIENT_MAX))) {
    return err("too_many_attempts");
  }
  if (await isOver(byEmail, FAILURES_PER_EMAIL_MAX)) return err("too_many_attempts");

  const identity = await findSignInIdentity(lookUpHash(keys, email), db);
  const passwordHash = identity?.passwordHash ?? (await unknownHash());
  const matches = await verifyPassword(passwordHash, attempt.password);
  if (!identity || !matches) return err("wrong_credentials");

  await forgetTries(byEmail, db);
  if (byClient) await uncountTry(byClient, db);
  const { sellerAccountId, memberId } = identity;
  const sessionId = newId();
  const expiresAt = new Date(now.getTime() + SESSION_DAYS * 24 * 3_600_000);
  await insertSession(sellerAccountId, { id: sessionId, memberId, createdAt: now, expiresAt }, db);
  return ok({ sellerAccountId, memberId, sessionId });
}

let hashOfNothing: Promise<string> | undefined;

/** What an unknown address is compared with: a real hash that no password matches. */
function unknownHash(): Promise<string> {
  hashOfNothing ??= hashPassword(newId());
  return hashOfNothing;
}
