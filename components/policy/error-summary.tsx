import { CircleAlert } from "lucide-react";
import { useEffect, useRef } from "react";
import { type FormStrings, fill } from "./form-strings.ts";
import type { FieldError } from "./issue-words.ts";

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
          {firstOfEach(errors).map(({ fieldId, label, text, line, others }) => (
            <li key={fieldId} className="[overflow-wrap:anywhere]">
              <a
                href={`#${fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusOn(fieldId, line);
                }}
                className="inline-block py-0.5 underline underline-offset-2"
              >
                {label}
              </a>
              {": "}
              {text} {others > 0 && fill(strings.moreErrors, { count: others })}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** One line a field: a list with a hundred wrong lines must not push the other fields out of sight. */
function firstOfEach(errors: readonly FieldError[]) {
  const byField = Map.groupBy(errors, ({ fieldId }) => fieldId);
  return [...byField.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, others: others.length }] : [],
  );
}

function focusOn(fieldId: string, line: number | undefined): void {
  const field = document.getElementById(fieldId);
  field?.focus({ preventScroll: true });
  if (field instanceof HTMLTextAreaElement && line !== undefined) selectLine(field, line);
  field?.scrollIntoView({ block: "center" });
}

/** Marks a line of a long list, so that nobody has to count. */
function selectLine(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split("\n");
  const start = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  // Selecting does not scroll; two lines above give the marked one its neighbours.
  const lineHeightPx = field.scrollHeight / lines.length;
  field.scrollTop = Math.max(0, (line - 3) * lineHeightPx);
}
