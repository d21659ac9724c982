import type { ReactNode } from "react";
import { TONE_CLASS, type Tone } from "./tone.ts";

type ChipProps = {
  readonly tone?: Tone;
  /** Decorative: give it aria-hidden, the words say the same. */
  readonly icon?: ReactNode;
  readonly title?: string | undefined;
  readonly children: ReactNode;
};

export function Chip({ tone = "neutral", icon, title, children }: ChipProps) {
  return (
    <span
      title={title}
      className={`inline-flex h-5 shrink-0 items-center gap-1 rounded border px-1.5 text-xs font-medium whitespace-nowrap tabular-nums ${TONE_CLASS[tone]}`}
    >
      {icon}
      {children}
    </span>
  );
}
