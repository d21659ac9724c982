import { ArrowDown } from "lucide-react";
import type { ReactNode } from "react";

type PolicyColumnsProps = {
  readonly aside: ReactNode;
  /** The way to what stands beside, where a phone has it far below. */
  readonly toAside: string;
  readonly children: ReactNode;
};

/** The profile, and beside it what helps to judge it; on a phone one under the other. */
export function PolicyColumns({ aside, toAside, children }: PolicyColumnsProps) {
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start">
      <div className="grid min-w-0 gap-4">
        <a
          href="#try"
          className="inline-flex min-h-11 items-center gap-1.5 justify-self-start text-ui font-medium text-accent underline underline-offset-2 lg:hidden"
        >
          {toAside}
          <ArrowDown aria-hidden="true" className="size-4" />
        </a>
        {children}
      </div>
      <aside className="grid min-w-0 gap-4 lg:sticky lg:top-16 lg:max-h-[calc(100dvh-5rem)] lg:overflow-y-auto">
        {aside}
      </aside>
    </div>
  );
}
