import { Send } from "lucide-react";
import { type ReactNode, useId } from "react";
import { Button } from "#components/ui/button.tsx";
import type { ComposerStrings } from "./composer-strings.ts";

type SendRowProps = {
  readonly hintId: string;
  /** Why nothing can be sent now; null: it can. */
  readonly obstacle: string | null;
  readonly isSending: boolean;
  readonly strings: ComposerStrings;
  /** Where the draft stands. */
  readonly children: ReactNode;
};

export function SendRow({ hintId, obstacle, isSending, strings, children }: SendRowProps) {
  const obstacleId = useId();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <div className="min-w-0 flex-[1_1_14rem]">
        {children}
        <p id={hintId} className="text-xs text-muted [overflow-wrap:anywhere]">
          {strings.identity}
          <span className="hidden sm:inline"> · {strings.shortcut}</span>
        </p>
      </div>
      {obstacle && (
        <p id={obstacleId} hidden>
          {obstacle}
        </p>
      )}
      <Button
        type="submit"
        tone="primary"
        className="ms-auto"
        aria-disabled={obstacle !== null || isSending || undefined}
        aria-describedby={obstacle ? obstacleId : undefined}
        aria-keyshortcuts="Control+Enter Meta+Enter"
      >
        <Send aria-hidden="true" className="size-3.5" />
        {strings.send}
      </Button>
    </div>
  );
}
