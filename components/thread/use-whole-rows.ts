import { type RefObject, useLayoutEffect, useState } from "react";

/**
 * Lowers a scrolling list, which must be `relative` and have a `max-height`, to
 * as many whole rows as fit: half a row reads as a broken one. The first row is
 * whole whatever it takes. Returns how many rows lie below.
 */
export function useWholeRows(list: RefObject<HTMLElement | null>): number {
  const [below, setBelow] = useState(0);
  // After each render: new rows and new words have other heights.
  useLayoutEffect(() => {
    const lower = () => setBelow(list.current ? fitRows(list.current) : 0);
    lower();
    window.addEventListener("resize", lower);
    return () => window.removeEventListener("resize", lower);
  });
  return below;
}

function fitRows(list: HTMLElement): number {
  list.style.maxHeight = "";
  const room = Number.parseFloat(getComputedStyle(list).maxHeight);
  const ends = [...list.querySelectorAll("li")].map((row) => row.offsetTop + row.offsetHeight);
  const fitting = ends.filter((end, index) => index === 0 || end <= room);
  list.style.maxHeight = `${fitting.at(-1) ?? 0}px`;
  return ends.length - fitting.length;
}
