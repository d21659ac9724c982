import { cookies, headers } from "next/headers";
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

/** The path and query of this request, where proxy.ts hands them on; a page cannot know them itself. */
const PATH_HEADER = "x-parley-path";

/** The signed-in member; whoever is not signed in is sent to do so, and comes back afterwards. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await findViewer();
  if (viewer) return viewer;
  const path = (await headers()).get(PATH_HEADER);
  redirect(path ? `/sign-in?${new URLSearchParams({ callbackUrl: path })}` : "/sign-in");
}

/** Signs this browser out, or every browser of the member. */
export async function signOut(viewer: Viewer, scope: "here" | "everywhere"): Promise<void> {
  const { db, clock } = processContext();
  const { sellerAccountId, memberId, sessionId } = viewer;
  const which = scope === "here" ? { memberId, id: sessionId } : { memberId };
  await revokeSessions(sellerAccountId, which, clock(), db);
  const jar = await cookies();
  for (const { name } of jar.getAll()) {
    if (!name.includes("next-auth.session-token")) continue;
    // A browser ignores whatever is said of a __Secure- cookie without this (RFC 6265bis section 4.1.3).
    jar.delete({ name, secure: name.startsWith("__Secure-") });
  }
}
