import { CircleAlert, CircleCheck, LoaderCircle, WifiOff } from "lucide-react";
import type { ReactNode } from "react";
import { type ComposerStrings, fill } from "./composer-strings.ts";
import type { CheckState } from "./use-draft-check.ts";
import type { SendState } from "./use-send.ts";

type ComposerStatusProps = {
  readonly send: SendState;
  readonly check: CheckState;
  readonly findingCount: number;
  readonly isOnline: boolean;
  readonly isKept: boolean;
  readonly signInHref: string;
  readonly strings: ComposerStrings;
};

type Line = { readonly icon: ReactNode; readonly className: string; readonly text: ReactNode };

const ICON = { "aria-hidden": true, size: 14, className: "mt-[3px] shrink-0" } as const;
const BAD = { icon: <CircleAlert {...ICON} />, className: "text-overdue" };
const OFF = { icon: <WifiOff {...ICON} />, className: "text-urgent" };
const CALM = { icon: null, className: "text-muted" };

/** One line that is read out when it changes: where the draft stands. */
export function ComposerStatus(props: ComposerStatusProps) {
  const { icon, className, text } = sendLine(props) ?? checkLine(props);
  return (
    <p role="status" className={`flex min-h-5 items-start gap-1.5 text-ui ${className}`}>
      {icon}
      <span className="min-w-0 [overflow-wrap:anywhere]">{text}</span>
    </p>
  );
}

function sendLine({ send, signInHref, isOnline, strings }: ComposerStatusProps): Line | null {
  switch (send.kind) {
    case "idle":
      return isOnline ? null : { ...OFF, text: strings.offline };
    case "sending":
      return { ...CALM, icon: <LoaderCircle {...ICON} />, text: strings.sending };
    case "sent":
      return { icon: <CircleCheck {...ICON} />, className: "text-ok", text: strings.sent };
    case "empty":
      return { ...BAD, text: strings.empty };
    case "blocked":
      return { ...BAD, text: strings.blockedReason };
    case "refused":
      return { ...BAD, text: strings.refused };
    case "needsReason":
      return { ...BAD, text: strings.needsReason };
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

function checkLine({
  check,
  findingCount,
  isKept,
  signInHref,
  strings,
}: ComposerStatusProps): Line {
  if (!isKept) return { ...BAD, text: strings.notKept };
  if (check === "signedOut") {
    return { ...BAD, text: <SignedOut signInHref={signInHref} strings={strings} /> };
  }
  if (check === "idle") return { ...CALM, text: "" };
  if (check === "unavailable") return { ...CALM, text: strings.checkUnavailable };
  if (findingCount > 0) {
    return { ...CALM, text: fill(strings.findingsCount, { count: findingCount }) };
  }
  return { ...CALM, text: strings.kept };
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
