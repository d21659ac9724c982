import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth/next";
import { cache } from "react";
import { processContext } from "#lib/db/process-context.ts";
import { findSession, revokeSessions } from "#lib/db/session-store.ts";
import { isRole, type Role } from "#lib/domain/access.ts";
import { authOptions, SessionClaims } from "./auth-options.ts";

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

/** The signed-in member of this request. Null: nobody, or the session was ended. */
export const findViewer = cache(async (): Promise<Viewer | null> => {
  const claims = SessionClaims.safeParse(await getServerSession(authOptions()));
  if (!claims.success) return null;
  const { sellerAccountId, memberId, sessionId } = claims.data;
  const { db, clock } = processContext();
  const session = await findSession(sellerAccountId, { id: sessionId, now: clock() }, db);
  if (!session || session.memberId !== memberId || !isRole(session.member.role)) return null;
  const { displayName, role, sellerAccount } = session.member;
  return {
    ...{ sellerAccountId, memberId, sessionId, displayName, role },
    sellerAccountName: sellerAccount.displayName,
    locale: sellerAccount.locale,
    timeZone: sellerAccount.timeZone,
  };
});

/** The signed-in member; whoever is not signed in is sent to do so. */
export async function requireViewer(): Promise<Viewer> {
  return (await findViewer()) ?? redirect("/sign-in");
}

/** Signs this browser out, or every browser of the member. */
export async function signOut(viewer: Viewer, scope: "here" | "everywhere"): Promise<void> {
  const { db, clock } = processContext();
  const { sellerAccountId, memberId, sessionId } = viewer;
  const which = scope === "here" ? { memberId, id: sessionId } : { memberId };
  await revokeSessions(sellerAccountId, which, clock(), db);
  const jar = await cookies();
  for (const { name } of jar.getAll())
    if (name.includes("next-auth.session-token")) jar.delete(name);
}
