import { Skeleton } from "#components/ui/skeleton.tsx";
import { InboxFilters } from "./inbox-filters.tsx";
import { MessageTabs } from "./message-tabs.tsx";
import { paneClass } from "./pane-class.ts";

const ROWS = ["w-32", "w-24", "w-40", "w-28", "w-36", "w-24", "w-40", "w-32"];

/** The inbox before its threads are there: what is known already, and rows of their size. */
export function InboxSkeleton() {
  return (
    <div aria-busy="true" className={paneClass(false)}>
      <div className="border-b border-line">
        <MessageTabs current="buyerSeller" />
      </div>
      <InboxFilters current="all" />
      <div className="border-t border-line">
        {ROWS.map((width, row) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed drawing
            key={row}
            className="grid h-[93px] content-between border-b border-line py-3 pr-4 pl-7"
          >
            <Skeleton className={`h-3 ${width}`} />
            <Skeleton className="h-3 w-4/5" />
            <Skeleton className="h-3 w-full" />
            <Skeleton className="h-2.5 w-3/5" />
          </div>
        ))}
      </div>
    </div>
  );
}
