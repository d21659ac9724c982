import type { ReactNode } from "react";
import { TONE_CLASS, type Tone } from "./tone.ts";

type NoticeProps = {
  readonly tone?: Tone;
  readonly icon?: ReactNode;
  readonly title?: string | undefined;
  /** `alert` for what has just gone wrong, `status` for what has just gone right. */
  readonly role?: "alert" | "status" | undefined;
  readonly children?: ReactNode;
};

export function Notice({ tone = "neutral", icon, title, role, children }: NoticeProps) {
  return (
    <div role={role} className={`flex gap-3 rounded-md border px-3 py-2 ${TONE_CLASS[tone]}`}>
      {icon && <span className="mt-0.5 shrink-0">{icon}</span>}
      <div className="min-w-0 text-ui">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-text">{children}</div>}
      </div>
    </div>
  );
}
