import { useRouter } from "next/navigation";
import { type KeyboardEvent, useCallback, useEffect, useRef } from "react";
import { isBlankText } from "#lib/domain/message/blank-text.ts";
import { reasonThatHolds } from "./draft-reason.ts";
import { draftKey } from "./draft-store.ts";
import type { ThreadActions } from "./thread-actions.ts";
import { useDraft } from "./use-draft.ts";
import { useDraftCheck } from "./use-draft-check.ts";
import { stepOf, useFindingSteps } from "./use-finding-steps.ts";
import { useFixes } from "./use-fixes.ts";
import { useOnline } from "./use-online.ts";
import { useSend } from "./use-send.ts";

export type ComposerInput = Pick<ThreadActions, "checkDraft" | "sendMessage"> & {
  readonly threadId: string;
  readonly memberId: string;
  readonly bodyCharsMax: number;
};

/** What the composer knows and can do; its component only shows it. */
export function useComposer({ threadId, memberId, bodyCharsMax, ...actions }: ComposerInput) {
  const { checkDraft, sendMessage } = actions;
  const router = useRouter();
  const field = useRef<HTMLTextAreaElement>(null);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const isOnline = useOnline();
  const draft = useDraft(draftKey(memberId, threadId), field);
  const { body, startAnew, renew } = draft;
  const isEmpty = isBlankText(body);
  const overBy = Math.max(0, body.length - bodyCharsMax);
  const isCheckable = !isEmpty && overBy === 0;
  const check = useDraftCheck({ threadId, body, isCheckable, isOnline, checkDraft });
  const fixes = useFixes(field, body);
  const steps = useFindingSteps(field, body, check.findings);

  const onSent = useCallback(() => {
    startAnew();
    router.refresh();
  }, [startAnew, router]);
  const sending = useSend({
    ...{ threadId, sendMessage, onSent },
    ...{ onAlreadySent: renew, onRefused: check.show },
  });
  const { state, setState } = sending;
  const isSending = state.kind === "sending";
  const isBlocked = check.findings.some(({ severity }) => severity === "block");
  // By the last check: the field may not come and go under the hand that writes.
  const reason = reasonThatHolds(draft, check.checked.findings);

  useEffect(() => {
    if (state.kind === "needsReason") reasonField.current?.focus();
  }, [state]);

  const send = () => {
    if (isSending) return;
    field.current?.focus();
    // The status says so already.
    if (overBy > 0) return;
    if (isEmpty) setState({ kind: "empty" });
    else if (!isOnline) setState({ kind: "offline" });
    else if (isBlocked) setState({ kind: "blocked" });
    else if (reason.isAsked && isBlankText(reason.text)) setState({ kind: "needsReason" });
    else void sending.send({ ...draft, reason: reason.isAsked ? reason.text.trim() : "" });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Enter also ends the composition of Japanese or Chinese letters.
    if (event.nativeEvent.isComposing) return;
    const isSend = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    const direction = stepOf(event);
    if (!isSend && !(direction && steps.go(direction))) return;
    event.preventDefault();
    if (isSend) send();
  };
  const change = (text: string) => {
    draft.setBody(text);
    setState({ kind: "idle" });
  };
  const changeReason = (text: string) => {
    draft.setReason(text, reason.rules);
    setState({ kind: "idle" });
  };
  return {
    ...{ draft, check, fixes, sending, field, reasonField, isOnline },
    ...{ isBlocked, isEmpty, isSending, overBy, reason },
    ...{ send, onKeyDown, change, changeReason },
    ...{ current: steps.current, goTo: steps.goTo },
  };
}

export type ComposerState = ReturnType<typeof useComposer>;
