import { type KeyboardEvent, type RefObject, useId } from "react";
import { CONTROL_CLASS } from "#components/ui/control-class.ts";
import { type ComposerStrings, fill } from "./composer-strings.ts";

type ReasonFieldProps = {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly reason: string;
  readonly charsMax: number;
  /** Sending was tried without one. */
  readonly isMissing: boolean;
  readonly isReadOnly: boolean;
  readonly strings: ComposerStrings;
  readonly onChange: (reason: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
};

/** Asked where something may be sent in spite of a warning. */
export function ReasonField({ field, reason, isMissing, strings, ...props }: ReasonFieldProps) {
  const id = useId();
  const count = fill(strings.reasonCount, { count: reason.length, max: props.charsMax });
  return (
    <div className="grid shrink-0 gap-1 px-3 py-2 lg:px-4">
      <label htmlFor={id} className="text-ui font-medium">
        {strings.reasonLabel}
      </label>
      <textarea
        ref={field}
        id={id}
        dir="auto"
        rows={2}
        required
        maxLength={props.charsMax}
        value={reason}
        readOnly={props.isReadOnly}
        aria-invalid={isMissing || undefined}
        aria-describedby={isMissing ? `${id}-error ${id}-hint` : `${id}-hint`}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={props.onKeyDown}
        className={`${CONTROL_CLASS} resize-none py-1.5`}
      />
      {isMissing && (
        <p id={`${id}-error`} className="text-ui font-medium text-overdue">
          {strings.reasonMissing}
        </p>
      )}
      <p id={`${id}-hint`} className="flex flex-wrap justify-between gap-x-3 text-xs text-muted">
        <span>{strings.reasonHint}</span>
        <span className="tabular-nums">{count}</span>
      </p>
    </div>
  );
}
