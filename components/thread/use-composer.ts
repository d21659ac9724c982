import { useRouter } from "next/navigation";
import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import type { ExplainedFinding } from "#lib/domain/compliance/explained-finding.ts";
import { findNeighbour } from "./draft-marks.ts";
import { draftKey } from "./draft-store.ts";
import { selectInField } from "./draft-text.ts";
import type { ThreadActions } from "./thread-actions.ts";
import { useDraft } from "./use-draft.ts";
import { useDraftCheck } from "./use-draft-check.ts";
import { useFixes } from "./use-fixes.ts";
import { useOnline } from "./use-online.ts";
import { useSend } from "./use-send.ts";

export type ComposerInput = Pick<ThreadActions, "checkDraft" | "sendMessage"> & {
  readonly threadId: string;
  readonly memberId: string;
};

/** What the composer knows and can do; its component only shows it. */
export function useComposer({ threadId, memberId, checkDraft, sendMessage }: ComposerInput) {
  const router = useRouter();
  const field = useRef<HTMLTextAreaElement>(null);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const isOnline = useOnline();
  const draft = useDraft(draftKey(memberId, threadId), field);
  const { body, reason, startAnew, renew } = draft;
  const check = useDraftCheck({ threadId, body, isOnline, checkDraft });
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
  const isEmpty = body.trim() === "";
  const isBlocked = check.findings.some(({ severity }) => severity === "block");
  // By the last check: the field may not come and go under the hand that writes.
  const found = check.checked.findings;
  const asksReason =
    found.some(({ severity }) => severity === "warn") &&
    !found.some(({ severity }) => severity === "block");

  useEffect(() => {
    if (state.kind === "needsReason") reasonField.current?.focus();
  }, [state]);

  const send = () => {
    if (isSending) return;
    field.current?.focus();
    if (isEmpty) setState({ kind: "empty" });
    else if (!isOnline) setState({ kind: "offline" });
    else if (isBlocked) setState({ kind: "blocked" });
    else if (asksReason && reason.trim() === "") setState({ kind: "needsReason" });
    else void sending.send({ ...draft, reason: asksReason ? reason.trim() : "" });
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
    draft.setReason(text);
    setState({ kind: "idle" });
  };
  return {
    ...{ draft, check, fixes, sending, field, reasonField, isOnline },
    ...{ isBlocked, isEmpty, isSending, asksReason, send, onKeyDown, change, changeReason },
    ...{ current: steps.current, goTo: steps.goTo },
  };
}

export type ComposerState = ReturnType<typeof useComposer>;

/** Walks through what was found, in the order of the text. */
function useFindingSteps(
  field: RefObject<HTMLTextAreaElement | null>,
  body: string,
  findings: readonly ExplainedFinding[],
) {
  // With the text it was chosen in: after a change it is where the hand is, and no longer "current".
  const [chosen, setChosen] = useState<{ body: string; finding: ExplainedFinding } | null>(null);
  const goTo = (finding: ExplainedFinding) => {
    if (field.current) selectInField(field.current, finding);
    setChosen({ body, finding });
  };
  /** False: there is nowhere to go. */
  const go = (direction: "next" | "previous"): boolean => {
    if (!field.current) return false;
    const { selectionStart: start, selectionEnd: end } = field.current;
    const inBody = findings.filter(({ where }) => where === "body");
    const finding = findNeighbour(inBody, { start, end }, direction);
    if (finding) goTo(finding);
    return finding !== undefined;
  };
  const current =
    chosen?.body === body
      ? findings.find(
          ({ rule, start, end }) =>
            rule === chosen.finding.rule &&
            start === chosen.finding.start &&
            end === chosen.finding.end,
        )
      : undefined;
  return { current, goTo, go };
}

/** F8 as in editors of code; Alt with an arrow where a keyboard has no such key. */
function stepOf(event: KeyboardEvent): "next" | "previous" | null {
  const { key, altKey, shiftKey } = event;
  if (key === "F8") return shiftKey ? "previous" : "next";
  if (!altKey) return null;
  return key === "ArrowDown" ? "next" : key === "ArrowUp" ? "previous" : null;
}
