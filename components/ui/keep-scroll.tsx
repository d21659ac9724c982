"use client";

import { useLayoutEffect, useRef } from "react";

/** Lives as long as the page does; a reload starts at the top. */
const positions = new Map<string, number>();

type KeepScrollProps = { readonly name: string };

/**
 * Put into a pane that scrolls: it finds its place again when the next page
 * brings the same pane anew.
 */
export function KeepScroll({ name }: KeepScrollProps) {
  const marker = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const pane = marker.current?.parentElement;
    if (!pane) return;
    pane.scrollTop = positions.get(name) ?? 0;
    const remember = () => positions.set(name, pane.scrollTop);
    pane.addEventListener("scroll", remember, { passive: true });
    return () => pane.removeEventListener("scroll", remember);
  }, [name]);
  return <span ref={marker} hidden />;
}
