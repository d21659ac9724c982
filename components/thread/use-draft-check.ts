import { useCallback, useEffect, useRef, useState } from "react";
import type { ExplainedFinding } from "#lib/domain/compliance/explained-finding.ts";
import { moveFindings } from "./draft-marks.ts";
import type { OpenQuestion, ThreadActions } from "./thread-actions.ts";

/** Long enough not to judge half a word, short enough to answer before the hand leaves the keys. */
const CHECK_AFTER_MS = 400;

type Checked = {
  readonly body: string;
  readonly findings: readonly ExplainedFinding[];
  readonly unjudgedLanguage: string | null;
  readonly openQuestions: readonly OpenQuestion[];
};
const NOTHING: Checked = { body: "", findings: [], unjudgedLanguage: null, openQuestions: [] };

export type CheckState = "idle" | "checking" | "checked" | "unavailable" | "signedOut";

type DraftCheckInput = {
  readonly threadId: string;
  readonly body: string;
  /** False: there is nothing to judge, or more than the server takes. */
  readonly isCheckable: boolean;
  readonly isOnline: boolean;
  readonly checkDraft: ThreadActions["checkDraft"];
};

/** Checks the draft a moment after the last keystroke; findings follow their words meanwhile. */
export function useDraftCheck({ threadId, body, isCheckable, ...input }: DraftCheckInput) {
  const { isOnline, checkDraft } = input;
  const [checked, setChecked] = useState(NOTHING);
  const [state, setState] = useState<CheckState>("idle");
  // The answer of an older text must not overtake that of a newer one.
  const latest = useRef(0);

  useEffect(() => {
    latest.current += 1;
    const turn = latest.current;
    if (!isCheckable) {
      setChecked(NOTHING);
      setState("idle");
      return;
    }
    if (!isOnline) {
      setState("unavailable");
      return;
    }
    const timer = setTimeout(async () => {
      setState("checking");
      const result = await checkDraft({ threadId, body }).catch(() => null);
      if (turn !== latest.current) return;
      if (result?.ok) setChecked({ ...NOTHING, ...result.value, body });
      setState(result === null ? "unavailable" : outcome(result));
    }, CHECK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [threadId, body, isCheckable, isOnline, checkDraft]);

  /** Takes what the server found when it refused to send. */
  const show = useCallback((found: Pick<Checked, "body" | "findings">) => {
    latest.current += 1;
    setChecked((earlier) => ({ ...earlier, ...found }));
    setState("checked");
  }, []);

  return {
    state,
    /** As the last check answered: what is read out changes once a check, not with each letter. */
    checked,
    findings: isCheckable ? moveFindings(checked.findings, checked.body, body) : [],
    show,
  };
}

function outcome(result: Awaited<ReturnType<ThreadActions["checkDraft"]>>): CheckState {
  if (result.ok) return "checked";
  return result.error.code === "signed_out" ? "signedOut" : "unavailable";
}
