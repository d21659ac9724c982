import { useCallback, useRef, useState } from "react";
import type { ExplainedFinding } from "#lib/domain/compliance/explained-finding.ts";
import type { ThreadActions } from "./thread-actions.ts";

/** Where sending stands. Whatever is not `sent` leaves the text in the field. */
export type SendState =
  | { readonly kind: "idle" | "sending" | "sent" | "empty" | "blocked" | "refused" }
  | { readonly kind: "needsReason" }
  | { readonly kind: "signedOut" | "notAllowed" | "notFound" | "invalid" | "alreadySent" }
  | { readonly kind: "offline" | "unreachable" }
  | { readonly kind: "failed"; readonly errorId: string | undefined };

type Draft = {
  readonly draftId: string;
  readonly body: string;
  /** Why it is sent in spite of a warning; empty where nobody asked. */
  readonly reason: string;
  readonly reasonFor: readonly string[];
};

type SendInput = {
  readonly threadId: string;
  readonly sendMessage: ThreadActions["sendMessage"];
  readonly onSent: () => void;
  /** The draft went out before with other words: these need an id of their own. */
  readonly onAlreadySent: (body: string) => void;
  readonly onRefused: (found: {
    readonly body: string;
    readonly findings: readonly ExplainedFinding[];
  }) => void;
};

export function useSend({ threadId, sendMessage, onSent, onAlreadySent, onRefused }: SendInput) {
  const [state, setState] = useState<SendState>({ kind: "idle" });
  // State arrives a render late, a second click does not.
  const isBusy = useRef(false);

  const send = useCallback(
    async ({ draftId, body, reason, reasonFor }: Draft) => {
      if (isBusy.current) return;
      isBusy.current = true;
      setState({ kind: "sending" });
      try {
        const result = await sendMessage({
          ...{ threadId, draftId, body },
          ...(reason !== "" && { reason, reasonFor: [...reasonFor] }),
        });
        if (result.ok) onSent();
        else if (result.error.code === "already_sent") onAlreadySent(body);
        else if (result.error.findings) onRefused({ body, findings: result.error.findings });
        setState(result.ok ? { kind: "sent" } : refusal(result.error));
      } catch (error) {
        setState(broken(error));
      } finally {
        isBusy.current = false;
      }
    },
    [threadId, sendMessage, onSent, onAlreadySent, onRefused],
  );

  return { state, setState, send };
}

type Refusal = Extract<Awaited<ReturnType<ThreadActions["sendMessage"]>>, { ok: false }>["error"];

function refusal({ code, errorId }: Refusal): SendState {
  switch (code) {
    case "signed_out":
      return { kind: "signedOut" };
    case "not_allowed":
      return { kind: "notAllowed" };
    case "not_found":
      return { kind: "notFound" };
    case "invalid_input":
      return { kind: "invalid" };
    case "blocked":
      return { kind: "refused" };
    case "needs_reason":
      return { kind: "needsReason" };
    case "empty":
      return { kind: "empty" };
    case "already_sent":
      return { kind: "alreadySent" };
    case "failed":
      return { kind: "failed", errorId };
  }
}

/**
 * `fetch` rejects with a TypeError when no server answered (Fetch standard,
 * “network error”). Anything else came from something on the way, which may have
 * failed after the server had sent the message: whether it was sent is not known.
 */
function broken(error: unknown): SendState {
  if (!navigator.onLine) return { kind: "offline" };
  if (error instanceof TypeError) return { kind: "unreachable" };
  return { kind: "failed", errorId: undefined };
}
