import { Send } from "lucide-react";
import { type ReactNode, useId } from "react";
import { Button } from "#components/ui/button.tsx";
import type { ComposerStrings } from "./composer-strings.ts";

type SendRowProps = {
  /** Why nothing can be sent now; null: it can. */
  readonly obstacle: string | null;
  readonly isSending: boolean;
  readonly strings: ComposerStrings;
  /** Where the draft stands. */
  readonly children: ReactNode;
};

/** Under the field on narrow screens, beside it on wide ones, always in the same corner. */
export function SendRow({ obstacle, isSending, strings, children }: SendRowProps) {
  const obstacleId = useId();
  return (
    <div className="shrink-0 border-line bg-surface-raised max-xl:mx-auto max-xl:mt-1 max-xl:w-full max-xl:max-w-3xl xl:col-start-2 xl:row-start-3 xl:border-s xl:border-t xl:px-4 xl:py-3">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-1 xl:h-full xl:flex-col xl:flex-nowrap xl:justify-between">
        <div className="min-w-0 flex-[1_1_14rem] xl:flex-none">{children}</div>
        {obstacle && (
          <p id={obstacleId} hidden>
            {obstacle}
          </p>
        )}
        <Button
          type="submit"
          tone="primary"
          className="ms-auto xl:self-end"
          aria-disabled={obstacle !== null || isSending || undefined}
          aria-describedby={obstacle ? obstacleId : undefined}
          aria-keyshortcuts="Control+Enter Meta+Enter"
        >
          <Send aria-hidden="true" className="size-3.5" />
          {strings.send}
        </Button>
      </div>
    </div>
  );
}
