"use client";

import type { MouseEvent, ReactNode } from "react";

type PopoverPanelProps = {
  readonly id: string;
  readonly className: string;
  readonly children: ReactNode;
};

/**
 * The browser's own popover: it opens from a button with `popoverTarget`, closes
 * on Escape and on a click beside it, all without script. Only following a link
 * needs a hand: the page stays, and the panel would stay open on it.
 */
export function PopoverPanel({ id, className, children }: PopoverPanelProps) {
  const closeAfterLink = (event: MouseEvent<HTMLDivElement>) => {
    if (event.target instanceof Element && event.target.closest("a")) {
      event.currentTarget.hidePopover();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: it only listens to the links inside, which answer to keys themselves
    <div
      id={id}
      popover="auto"
      onClick={closeAfterLink}
      className={`fixed inset-auto m-0 max-h-[80dvh] max-w-[calc(100vw-1rem)] overflow-y-auto rounded-lg border border-line bg-surface-raised p-0 text-text shadow-raised ${className}`}
    >
      {children}
    </div>
  );
}
