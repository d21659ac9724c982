import { type FormStrings, fill } from "./form-strings.ts";
import type { FieldError } from "./issue-words.ts";

/** Of many wrong lines the first few are told; the others are as wrong, and as easily found. */
const SHOWN_MAX = 5;

type ErrorTextProps = {
  readonly fieldId: string;
  readonly errors: readonly FieldError[];
  readonly strings: FormStrings;
};

/** What is wrong with a field, under the id `${fieldId}-error`. Nothing where nothing is. */
export function ErrorText({ fieldId, errors, strings }: ErrorTextProps) {
  const own = errorsAt(fieldId, errors);
  if (own.length === 0) return null;
  return (
    <ul id={`${fieldId}-error`} className="text-ui font-medium text-overdue">
      {own.slice(0, SHOWN_MAX).map(({ text }) => (
        <li key={text} className="[overflow-wrap:anywhere]">
          {text}
        </li>
      ))}
      {own.length > SHOWN_MAX && (
        <li>{fill(strings.moreErrors, { count: own.length - SHOWN_MAX })}</li>
      )}
    </ul>
  );
}

function errorsAt(fieldId: string, errors: readonly FieldError[]): FieldError[] {
  return errors.filter((error) => error.fieldId === fieldId);
}

/** What a control says of itself to those who do not see what stands around it. */
export function describedBy(fieldId: string, errors: readonly FieldError[], hasHint: boolean) {
  const isInvalid = errorsAt(fieldId, errors).length > 0;
  const ids = [hasHint && `${fieldId}-hint`, isInvalid && `${fieldId}-error`].filter(Boolean);
  return {
    "aria-invalid": isInvalid || undefined,
    "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined,
  };
}
