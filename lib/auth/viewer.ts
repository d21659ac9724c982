import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth/next";
import { cache } from "react";
import { processContext } from "#lib/db/process-context.ts";
import { revokeSessions } from "#lib/db/session-store.ts";
import { authOptions } from "./auth-options.ts";
import { resolveViewer, type Viewer } from "./resolve-viewer.ts";

export type { Viewer };

/** The signed-in member of this request. Null: nobody, or the session was ended. */
export const findViewer = cache(async (): Promise<Viewer | null> => {
  const claims: unknown = await getServerSession(authOptions());
  return claims ? resolveViewer(claims, processContext()) : null;
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
