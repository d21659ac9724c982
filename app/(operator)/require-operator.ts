import { notFound } from "next/navigation";
import { requireViewer, type Viewer } from "#lib/auth/viewer.ts";
import { can } from "#lib/domain/access.ts";

/**
 * The operator of this request. A seller's member is answered as if the page did
 * not exist. Asked for by each page and not only by the layout, which Next
 * leaves out when it renders a page for a browser that has the layout already.
 */
export async function requireOperator(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!can(viewer.role, "policy.edit")) notFound();
  return viewer;
}
