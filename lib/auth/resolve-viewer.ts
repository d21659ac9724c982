import { z } from "zod";
import type { Db } from "#lib/db/client.ts";
import { findSession } from "#lib/db/session-store.ts";
import { isRole, type Role } from "#lib/domain/access.ts";
import type { Clock } from "#lib/kernel/clock.ts";

/** Who looks: the tenant of everything that is read or written on their behalf. */
export type Viewer = {
  readonly sellerAccountId: string;
  readonly memberId: string;
  readonly sessionId: string;
  readonly role: Role;
  readonly displayName: string;
  readonly sellerAccountName: string;
  readonly locale: string;
  readonly timeZone: string;
};

/** All that the cookie says. */
export const SessionClaims = z.object({
  sellerAccountId: z.uuid(),
  memberId: z.uuid(),
  sessionId: z.uuid(),
});

/**
 * The member whom a cookie's claims name, as the database knows them now: the
 * cookie proves nothing but which row to look at. Null when the row does not
 * hold (see findSession) or the claims have another form.
 */
export async function resolveViewer(
  claims: unknown,
  deps: { readonly db: Db; readonly clock: Clock },
): Promise<Viewer | null> {
  const parsed = SessionClaims.safeParse(claims);
  if (!parsed.success) return null;
  const { sellerAccountId, memberId, sessionId } = parsed.data;
  const found = await findSession(
    sellerAccountId,
    { id: sessionId, memberId, now: deps.clock() },
    deps.db,
  );
  if (!found || !isRole(found.role)) return null;
  return { ...parsed.data, ...found, role: found.role };
}
