import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { type FormStrings, fill } from "./form-strings.ts";
import type { SaveStatus } from "./use-policy-form.ts";

type SaveBarProps = {
  readonly status: SaveStatus;
  readonly isDirty: boolean;
  readonly isNew: boolean;
  readonly strings: FormStrings;
  readonly onDiscard: () => void;
  /** Why it was not saved: here, because here somebody looks who has pressed the button. */
  readonly children: ReactNode;
};

/** Always in sight, because the form is long. What became of saving is read out from here. */
export function SaveBar({ status, isDirty, isNew, strings, onDiscard, children }: SaveBarProps) {
  const isSaved = status.kind === "saved";
  const canSave = isDirty || isNew;
  return (
    <div className="sticky bottom-0 z-10 -mx-4 mt-4 grid gap-2 border-t border-line bg-surface-raised px-4 py-2 shadow-raised sm:mx-0 sm:rounded-lg sm:border">
      {children}
      <div className="flex min-h-10 flex-wrap items-center justify-end gap-x-3 gap-y-2">
        <p
          aria-live="polite"
          className="flex min-w-0 flex-1 basis-28 items-center gap-1.5 text-ui sm:basis-auto"
        >
          {isSaved && <Check aria-hidden="true" className="size-4 shrink-0 text-ok" />}
          <span className={isSaved ? "font-semibold text-ok" : "text-muted"}>
            {wordsFor({ status, isDirty, isNew, strings })}
          </span>
        </p>
        {isDirty && (
          <Button onClick={onDiscard} aria-disabled={status.kind === "saving"}>
            {strings.discardAll}
          </Button>
        )}
        <Button type="submit" tone="primary" aria-disabled={!canSave || status.kind === "saving"}>
          {isNew ? strings.create : strings.save}
        </Button>
      </div>
    </div>
  );
}

function wordsFor({
  status,
  isDirty,
  isNew,
  strings,
}: Omit<SaveBarProps, "onDiscard" | "children">): string {
  if (status.kind === "saving") return strings.saving;
  if (status.kind === "saved") return fill(strings.saved, { version: status.version });
  if (isNew) return strings.notYetSaved;
  return isDirty ? strings.changed : strings.unchanged;
}
