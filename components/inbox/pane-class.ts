/** The left pane of the split view. Where there is no room for two panes it gives way. */
export function paneClass(givesWay: boolean): string {
  return `min-w-0 bg-surface-raised lg:block lg:h-full lg:overflow-y-auto lg:border-r lg:border-line lg:[scrollbar-gutter:stable] lg:[scrollbar-width:thin] ${givesWay ? "hidden" : ""}`;
}
