import { CircleAlert, CircleCheck, LoaderCircle, Undo2, WifiOff } from "lucide-react";
import type { ReactNode } from "react";
import type { ExplainedFinding } from "#lib/domain/compliance/explained-finding.ts";
import { type ComposerStrings, fill } from "./composer-strings.ts";
import { byGravity } from "./draft-marks.ts";
import { SEVERITY_LOOK } from "./severity-look.ts";
import type { Elsewhere } from "./use-draft.ts";
import type { CheckState } from "./use-draft-check.ts";
import type { SendState } from "./use-send.ts";

type ComposerStatusProps = {
  readonly send: SendState;
  readonly check: CheckState;
  /** What the last check found; it changes once a check and not with each letter. */
  readonly findings: readonly ExplainedFinding[];
  readonly isBlocked: boolean;
  readonly isOnline: boolean;
  readonly isKept: boolean;
  readonly elsewhere: Elsewhere;
  /** By how much; null: it is short enough. */
  readonly tooLongBy: string | null;
  /** A reason was given, and for other warnings than these. */
  readonly isReasonOutdated: boolean;
  /** What the last one-click fix did, and the way back. */
  readonly fixes: {
    readonly last: { readonly excerpts: readonly string[] } | null;
    readonly isUndone: boolean;
    readonly undo: () => void;
  };
  readonly signInHref: string;
  readonly strings: ComposerStrings;
};

type Line = { readonly icon: ReactNode; readonly className: string; readonly text: ReactNode };

const ICON = { "aria-hidden": true, size: 14, className: "mt-[3px] shrink-0" } as const;
const BAD = { icon: <CircleAlert {...ICON} />, className: "text-overdue" };
const OFF = { icon: <WifiOff {...ICON} />, className: "text-urgent" };
const GOOD = { icon: <CircleCheck {...ICON} />, className: "text-ok" };
const CALM = { icon: null, className: "text-muted" };

/** One line that is read out when it changes: where the draft stands. */
export function ComposerStatus(props: ComposerStatusProps) {
  const { fixes, strings } = props;
  const sent = sendLine(props);
  const { icon, className, text } = sent ?? checkLine(props);
  const news = [elsewhereText(props), sent ? "" : fixText(fixes, strings), reasonText(props)]
    .filter(Boolean)
    .join(" ");
  return (
    <div className="flex min-h-5 flex-wrap items-start gap-x-2">
      <p role="status" className={`flex min-w-0 items-start gap-1.5 text-ui ${className}`}>
        {icon}
        <span className="min-w-0 [overflow-wrap:anywhere]">
          {news && <span className="text-text">{news} </span>}
          {text}
        </span>
      </p>
      {fixes.last && !sent && (
        <button
          type="button"
          onClick={fixes.undo}
          className="inline-flex min-h-11 items-center gap-1 rounded px-1.5 text-ui font-medium text-accent underline underline-offset-2 hover:bg-surface sm:min-h-6"
        >
          <Undo2 aria-hidden="true" size={14} />
          {strings.undo}
        </button>
      )}
    </div>
  );
}

function elsewhereText({ elsewhere, strings }: ComposerStatusProps): string {
  if (!elsewhere) return "";
  return elsewhere === "changed" ? strings.changedElsewhere : strings.emptiedElsewhere;
}

/** Where sending was tried, the refusal says it. */
function reasonText({ isReasonOutdated, send, strings }: ComposerStatusProps): string {
  return isReasonOutdated && send.kind !== "needsReason" ? strings.reasonOutdated : "";
}

function fixText({ last, isUndone }: ComposerStatusProps["fixes"], strings: ComposerStrings) {
  if (isUndone) return strings.undone;
  if (!last) return "";
  const [excerpt = "", ...others] = last.excerpts;
  if (others.length > 0) return fill(strings.mendedAll, { count: last.excerpts.length });
  return excerpt.trim() === "" ? strings.mended : fill(strings.mendedWords, { excerpt });
}

function sendLine(props: ComposerStatusProps): Line | null {
  const { send, signInHref, isOnline, strings } = props;
  switch (send.kind) {
    case "idle":
      return isOnline ? null : { ...OFF, text: strings.offline };
    case "sending":
      return { ...CALM, icon: <LoaderCircle {...ICON} />, text: strings.sending };
    case "sent":
      return { ...GOOD, text: strings.sent };
    case "empty":
      return { ...BAD, text: strings.empty };
    case "blocked":
      return { ...BAD, text: strings.blockedReason };
    case "refused":
      return { ...BAD, text: strings.refused };
    case "needsReason":
      return {
        ...BAD,
        text: props.isReasonOutdated ? strings.needsReasonAgain : strings.needsReason,
      };
    case "notAllowed":
      return { ...BAD, text: strings.notAllowed };
    case "notFound":
      return { ...BAD, text: strings.notFound };
    case "alreadySent":
      return { ...BAD, text: strings.alreadySent };
    case "invalid":
      return { ...BAD, text: strings.invalid };
    case "offline":
      // Back online, the old sentence would be a lie.
      return isOnline ? null : { ...OFF, text: strings.offline };
    case "unreachable":
      return { ...OFF, text: strings.unreachable };
    case "signedOut":
      return { ...BAD, text: <SignedOut signInHref={signInHref} strings={strings} /> };
    case "failed":
      return { ...BAD, text: <Failed errorId={send.errorId} strings={strings} /> };
  }
}

function checkLine(props: ComposerStatusProps): Line {
  const { check, findings, isBlocked, signInHref, strings } = props;
  if (props.tooLongBy) return { ...BAD, text: <TooLong {...props} /> };
  if (!props.isKept) return { ...BAD, text: strings.notKept };
  if (check === "signedOut") {
    return { ...BAD, text: <SignedOut signInHref={signInHref} strings={strings} /> };
  }
  if (check === "idle") return { ...CALM, text: "" };
  if (check === "unavailable") return { ...CALM, text: strings.checkUnavailable };
  const [worst] = byGravity(findings);
  if (!worst) return { ...CALM, text: strings.kept };
  const { why, severity } = worst;
  const worstWords = { severity: strings[SEVERITY_LOOK[severity].word], why };
  const text = (
    <>
      {fill(strings.findingsCount, { count: findings.length })}
      <span className="sr-only"> {fill(strings.worst, worstWords)}</span>
      {isBlocked && ` ${strings.blockedReason}`}
    </>
  );
  return isBlocked ? { ...BAD, text } : { ...CALM, text };
}

/** The figure changes with each letter, which nobody wants read out. */
function TooLong({ tooLongBy, isKept, strings }: ComposerStatusProps) {
  return (
    <>
      {strings.tooLong} <span aria-hidden="true">{tooLongBy}</span>
      {!isKept && ` ${strings.notKept}`}
    </>
  );
}

type SignedOutProps = Pick<ComposerStatusProps, "signInHref" | "strings">;

function SignedOut({ signInHref, strings }: SignedOutProps) {
  return (
    <>
      {strings.signedOut}{" "}
      <a href={signInHref} className="font-medium underline underline-offset-2">
        {strings.signIn}
      </a>
    </>
  );
}

type FailedProps = { readonly errorId: string | undefined; readonly strings: ComposerStrings };

function Failed({ errorId, strings }: FailedProps) {
  return (
    <>
      {strings.failed}
      {errorId && <span className="text-muted"> {fill(strings.errorId, { errorId })}</span>}
    </>
  );
}
