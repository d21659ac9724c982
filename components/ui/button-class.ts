export type ButtonTone = "primary" | "quiet" | "danger";

const TONE: Record<ButtonTone, string> = {
  primary: "border-accent bg-accent text-accent-on hover:brightness-110",
  quiet: "border-line-strong bg-surface-raised text-text hover:bg-surface",
  danger: "border-overdue bg-surface-raised text-overdue hover:bg-overdue-soft",
};

/** The looks of a button, for links that act like one. 44 px high where fingers point. */
export function buttonClass(tone: ButtonTone): string {
  return (
    "inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-4 text-sm font-medium " +
    "transition-colors sm:min-h-9 sm:px-3 disabled:cursor-not-allowed disabled:opacity-60 " +
    `aria-disabled:cursor-not-allowed aria-disabled:opacity-60 ${TONE[tone]}`
  );
}
