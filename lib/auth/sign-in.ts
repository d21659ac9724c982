import type { Db } from "#lib/db/client.ts";
import { lookUpHash, type SealingKeys } from "#lib/db/sealed.ts";
import { insertSession } from "#lib/db/session-store.ts";
import {
  countFailure,
  countFailures,
  findSignInIdentity,
  forgetFailures,
} from "#lib/db/sign-in-store.ts";
import type { Clock } from "#lib/kernel/clock.ts";
import { newId } from "#lib/kernel/ids.ts";
import { hashPassword, verifyPassword } from "#lib/kernel/password.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";

export const SESSION_DAYS = 30;
const WINDOW_MS = 15 * 60_000;
/** Per address: few enough to stop guessing. Per client: more, because an office shares one. */
const FAILURES_PER_EMAIL_MAX = 10;
const FAILURES_PER_CLIENT_MAX = 50;

type Attempt = {
  readonly email: string;
  readonly password: string;
  /** The client's network address, where it is known. */
  readonly remoteAddress: string | null;
};

export type Session = {
  readonly sellerAccountId: string;
  readonly memberId: string;
  readonly sessionId: string;
};

type Deps = { readonly db: Db; readonly keys: SealingKeys; readonly clock: Clock };

/**
 * Signs a member in with address and password. An unknown address costs the
 * same time and gives the same answer as a wrong password. Over the limit even
 * the right password is refused until the window ends.
 */
export async function signIn(
  attempt: Attempt,
  deps: Deps,
): Promise<Result<Session, "wrong_credentials" | "too_many_attempts">> {
  const { db, keys } = deps;
  const now = deps.clock();
  const email = attempt.email.trim().toLowerCase();
  const limits = [
    { subjectHash: lookUpHash(keys, `sign-in email ${email}`), max: FAILURES_PER_EMAIL_MAX },
    ...(attempt.remoteAddress
      ? [
          {
            subjectHash: lookUpHash(keys, `sign-in client ${attempt.remoteAddress}`),
            max: FAILURES_PER_CLIENT_MAX,
          },
        ]
      : []),
  ].map((limit) => ({ ...limit, windowMs: WINDOW_MS, now }));
  for (const limit of limits) {
    if ((await countFailures(limit, db)) >= limit.max) return err("too_many_attempts");
  }

  const identity = await findSignInIdentity(lookUpHash(keys, email), db);
  const matches = await verifyPassword(
    identity?.passwordHash ?? (await unknownHash()),
    attempt.password,
  );
  if (!identity || !matches) {
    for (const limit of limits) await countFailure(limit, db);
    return err("wrong_credentials");
  }
  const [byEmail] = limits;
  if (byEmail) await forgetFailures(byEmail.subjectHash, db);
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
