"use client";

import { useLayoutEffect, useRef } from "react";

type Place = { readonly top: number; readonly focusedHref: string | null };

/** Lives as long as the page does; a reload starts at the top. */
const places = new Map<string, Place>();

type KeepPlaceProps = { readonly name: string };

/**
 * Put into a pane that scrolls: when the next page brings the same pane anew,
 * it is scrolled as before and the link that was followed has the focus, so
 * that the keyboard goes on from there.
 */
export function KeepPlace({ name }: KeepPlaceProps) {
  const marker = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const pane = marker.current?.parentElement;
    if (!pane) return;
    const { top, focusedHref } = places.get(name) ?? { top: 0, focusedHref: null };
    pane.scrollTop = top;
    if (focusedHref && document.activeElement === document.body) {
      const link = pane.querySelector<HTMLElement>(`a[href="${CSS.escape(focusedHref)}"]`);
      link?.focus({ preventScroll: true });
    }
    return () => {
      // The old pane is still in the document here.
      const focused = pane.contains(document.activeElement) ? document.activeElement : null;
      places.set(name, {
        top: pane.scrollTop,
        focusedHref: focused?.getAttribute("href") ?? null,
      });
    };
  }, [name]);
  return <span ref={marker} hidden />;
}
