import { findViewer } from "#lib/auth/viewer.ts";
import { getAttachment } from "#lib/queries/get-attachment.ts";

type Context = { readonly params: Promise<{ messageId: string; position: string }> };

/** A file of the viewer's own thread, to be saved and never to be shown as a page of ours. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const viewer = await findViewer();
  const { messageId, position } = await params;
  const file = viewer && (await getAttachment(viewer, messageId, Number(position)));
  if (!file) return new Response(null, { status: 404 });
  return new Response(file.bytes, {
    headers: {
      "content-type": file.contentType,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "private, no-store",
    },
  });
}
