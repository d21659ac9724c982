"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useCallback, useId, useRef } from "react";
import type { ExplainedFinding } from "#lib/domain/compliance/explained-finding.ts";
import { ComposerStatus } from "./composer-status.tsx";
import type { ComposerStrings } from "./composer-strings.ts";
import { DraftField } from "./draft-field.tsx";
import { draftKey } from "./draft-store.ts";
import { replaceInField } from "./draft-text.ts";
import { FindingList } from "./finding-list.tsx";
import { SendRow } from "./send-row.tsx";
import type { ThreadActions } from "./thread-actions.ts";
import { useDraft } from "./use-draft.ts";
import { useDraftCheck } from "./use-draft-check.ts";
import { useOnline } from "./use-online.ts";
import { useSend } from "./use-send.ts";

type ComposerProps = Pick<ThreadActions, "checkDraft" | "sendMessage"> & {
  readonly threadId: string;
  readonly memberId: string;
  readonly signInHref: string;
  readonly strings: ComposerStrings;
};

export function Composer(props: ComposerProps) {
  const { threadId, strings } = props;
  const router = useRouter();
  const field = useRef<HTMLTextAreaElement>(null);
  const hintId = useId();
  const isOnline = useOnline();
  const draft = useDraft(draftKey(props.memberId, threadId), field);
  const { body, startAnew, renew } = draft;
  const check = useDraftCheck({ threadId, body, isOnline, checkDraft: props.checkDraft });

  const onSent = useCallback(() => {
    startAnew();
    router.refresh();
  }, [startAnew, router]);
  const sending = useSend({ ...props, onSent, onAlreadySent: renew, onRefused: check.show });
  const { state, setState } = sending;
  const isSending = state.kind === "sending";
  const isBlocked = check.findings.some(({ severity }) => severity === "block");
  const isEmpty = body.trim() === "";

  const send = () => {
    if (isSending) return;
    if (!isEmpty && !isBlocked && isOnline) void sending.send(draft);
    else setState({ kind: isEmpty ? "empty" : isOnline ? "blocked" : "offline" });
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also ends the composition of Japanese or Chinese letters.
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    send();
  };
  const select = ({ start, end }: Pick<ExplainedFinding, "start" | "end">) => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };
  const fix = (finding: ExplainedFinding) => {
    if (finding.fix && field.current) replaceInField(field.current, finding.fix);
  };
  const change = (text: string) => {
    draft.setBody(text);
    setState({ kind: "idle" });
  };

  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <FindingList findings={check.findings} strings={strings} onShow={select} onFix={fix} />
      <DraftField
        field={field}
        body={body}
        findings={check.findings.filter(({ where }) => where === "body")}
        label={strings.label}
        placeholder={strings.placeholder}
        describedBy={hintId}
        isInvalid={isBlocked}
        isReadOnly={isSending}
        onChange={change}
        onKeyDown={onKeyDown}
      />
      <SendRow
        hintId={hintId}
        obstacle={isEmpty ? strings.empty : isBlocked ? strings.blockedReason : null}
        isSending={isSending}
        strings={strings}
      >
        <ComposerStatus
          send={state}
          check={check.state}
          findingCount={check.findings.length}
          isOnline={isOnline}
          isKept={draft.isKept}
          signInHref={props.signInHref}
          strings={strings}
        />
      </SendRow>
    </form>
  );
}
