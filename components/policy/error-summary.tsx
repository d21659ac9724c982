import { CircleAlert } from "lucide-react";
import { useEffect, useRef } from "react";
import type { FormStrings } from "./form-strings.ts";
import type { FieldError } from "./issue-words.ts";

const SHOWN_MAX = 12;

type ErrorSummaryProps = {
  readonly errors: readonly FieldError[];
  /** Turns true with each refused save: focus comes here then, and not when an error is mended. */
  readonly isRefused: boolean;
  readonly strings: FormStrings;
};

/** All that is wrong at the top, each a way to its field. */
export function ErrorSummary({ errors, isRefused, strings }: ErrorSummaryProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isRefused) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "center" });
  }, [isRefused]);
  if (errors.length === 0) return null;
  return (
    <section
      ref={box}
      aria-labelledby="policy-errors"
      tabIndex={-1}
      className="flex gap-3 rounded-lg border border-overdue bg-overdue-soft px-4 py-3"
    >
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-overdue" />
      <div className="min-w-0">
        <p id="policy-errors" className="font-semibold text-overdue">
          {strings.errorsTitle}
        </p>
        <ul className="mt-1 grid gap-0.5 text-ui">
          {errors.slice(0, SHOWN_MAX).map(({ fieldId, label, text }) => (
            <li key={`${fieldId} ${text}`} className="[overflow-wrap:anywhere]">
              <a
                href={`#${fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusOn(fieldId);
                }}
                className="inline-block py-0.5 underline underline-offset-2"
              >
                {label}
              </a>
              {": "}
              {text}
            </li>
          ))}
          {errors.length > SHOWN_MAX && <li>+ {errors.length - SHOWN_MAX}</li>}
        </ul>
      </div>
    </section>
  );
}

function focusOn(fieldId: string): void {
  const field = document.getElementById(fieldId);
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: "center" });
}
