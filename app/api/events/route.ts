import { findViewer } from "#lib/auth/viewer.ts";
import { can } from "#lib/domain/access.ts";
import { watchChanges } from "#lib/queries/watch-changes.ts";

export const dynamic = "force-dynamic";

/** Comments keep proxies from closing a quiet line. */
const HEARTBEAT_MS = 20_000;
/** After this the browser reconnects, and with that its session is checked anew. */
const STREAM_MS = 10 * 60_000;

/**
 * Server-sent events: `change` with the id of the thread that changed, or with
 * `null` when something may have been missed. Holds no content, so a browser
 * that was asleep loses nothing by missing one: it looks again on reconnecting.
 */
export async function GET(request: Request): Promise<Response> {
  const viewer = await findViewer();
  if (!viewer) return new Response(null, { status: 401 });
  // Even that something changed says something of a thread.
  if (!can(viewer.role, "thread.read")) return new Response(null, { status: 403 });
  const encoder = new TextEncoder();
  let close = () => {};
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const unwatch = watchChanges(viewer, (threadId) =>
        send(`event: change\ndata: ${JSON.stringify({ threadId })}\n\n`),
      );
      const heartbeat = setInterval(() => send(": still here\n\n"), HEARTBEAT_MS);
      const ending = setTimeout(() => close(), STREAM_MS);
      close = () => {
        unwatch();
        clearInterval(heartbeat);
        clearTimeout(ending);
        close = () => {};
        try {
          controller.close();
        } catch {
          // The browser was faster.
        }
      };
      request.signal.addEventListener("abort", () => close());
      send("retry: 1000\n\n");
    },
    cancel: () => close(),
  });
  return new Response(stream, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
    },
  });
}
