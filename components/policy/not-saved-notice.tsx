import { RotateCcw, TriangleAlert } from "lucide-react";
import { Notice } from "#components/ui/notice.tsx";
import { type FormStrings, fill } from "./form-strings.ts";
import type { SaveStatus } from "./use-policy-form.ts";

type NotSavedNoticeProps = {
  readonly status: SaveStatus;
  readonly profileId: string;
  readonly strings: FormStrings;
  readonly onDiscard: () => void;
};

const LINK = "font-medium text-accent underline underline-offset-2";

/** Why it was not saved and what to do, near the button that was pressed. The text stays in the form. */
export function NotSavedNotice({ status, profileId, strings, onDiscard }: NotSavedNoticeProps) {
  const { notSaved } = strings;
  switch (status.kind) {
    case "idle":
    case "saving":
    case "saved":
    case "invalid":
      return null;
    case "restored":
      return (
        <Notice role="status" tone="accent" icon={<RotateCcw aria-hidden="true" size={16} />}>
          {strings.restored}{" "}
          <button type="button" onClick={onDiscard} className={LINK}>
            {strings.discard}
          </button>
        </Notice>
      );
    default:
      return (
        <Notice role="alert" tone="urgent" icon={<TriangleAlert aria-hidden="true" size={16} />}>
          {status.kind === "failed"
            ? fill(notSaved.failed, { errorId: status.errorId })
            : notSaved[status.kind]}{" "}
          {status.kind === "changed_meanwhile" && (
            <a
              href={`/operator/policies/${profileId}`}
              target="_blank"
              rel="noopener"
              className={LINK}
            >
              {notSaved.openNewer}
            </a>
          )}
          {status.kind === "signed_out" && (
            <a href="/sign-in" target="_blank" rel="noopener" className={LINK}>
              {notSaved.signIn}
            </a>
          )}
        </Notice>
      );
  }
}
