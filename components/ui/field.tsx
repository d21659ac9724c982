import type { ReactNode } from "react";

type FieldProps = {
  /** The id of the control inside. It should point at `${id}-hint` and `${id}-error` by aria-describedby. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ReactNode;
};

export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-ui font-medium">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-ui text-muted">
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className="text-ui font-medium text-overdue">
          {error}
        </p>
      )}
    </div>
  );
}
