import type { ReactNode } from "react";

type PolicyColumnsProps = { readonly aside: ReactNode; readonly children: ReactNode };

/** The profile, and beside it what helps to judge it; on a phone one under the other. */
export function PolicyColumns({ aside, children }: PolicyColumnsProps) {
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start">
      <div className="grid min-w-0 gap-4">{children}</div>
      <aside className="grid min-w-0 gap-4 lg:sticky lg:top-16 lg:max-h-[calc(100dvh-5rem)] lg:overflow-y-auto">
        {aside}
      </aside>
    </div>
  );
}
