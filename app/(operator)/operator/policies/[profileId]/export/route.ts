import { findViewer } from "#lib/auth/viewer.ts";
import { getPolicy } from "#lib/queries/get-policy.ts";

type Context = { readonly params: Promise<{ profileId: string }> };

/** The profile as a file: what `parley check --policy` takes, and what the form imports. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const viewer = await findViewer();
  const { profileId } = await params;
  const view = viewer && (await getPolicy(viewer, profileId));
  if (!view) return new Response(null, { status: 404 });
  return new Response(`${JSON.stringify(view.policy, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      // The id of a profile holds nothing that would need quoting.
      "content-disposition": `attachment; filename="${view.policy.id}.json"`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
