import type { ReactNode } from "react";

/**
 * The split view: a list on the left, what was chosen on the right. Each page
 * brings both, because only a page knows the filter in its address.
 */
export default function MessagesLayout({ children }: { readonly children: ReactNode }) {
  return (
    <div className="lg:grid lg:h-full lg:grid-cols-[25rem_minmax(0,1fr)] lg:grid-rows-[minmax(0,1fr)]">
      {children}
    </div>
  );
}
