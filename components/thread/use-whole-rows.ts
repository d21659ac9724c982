import { type RefObject, useLayoutEffect, useState } from "react";

/**
 * Lowers a scrolling list, which must be `relative`, to as many whole rows as
 * there is room for: half a row reads as a broken one. One row is whole
 * whatever it takes. `shown`: what the rows are made of. Returns how many rows
 * lie below, wherever the list is scrolled to; null: all fit.
 */
export function useWholeRows(
  list: RefObject<HTMLElement | null>,
  ...shown: readonly unknown[]
): number | null {
  const [below, setBelow] = useState<number | null>(null);
  const isCut = below !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows have other heights, and the line that counts them takes room of theirs
  useLayoutEffect(() => {
    const { current } = list;
    if (!current) return;
    const count = () => setBelow(countBelow(current));
    const lower = () => {
      lowerToWholeRows(current);
      count();
    };
    lower();
    window.addEventListener("resize", lower);
    current.addEventListener("scroll", count, { passive: true });
    return () => {
      window.removeEventListener("resize", lower);
      current.removeEventListener("scroll", count);
    };
  }, [list, isCut, ...shown]);
  return below;
}

const rowsOf = (list: HTMLElement) =>
  [...list.querySelectorAll("li")].map((row) => ({
    top: row.offsetTop,
    end: row.offsetTop + row.offsetHeight,
  }));

/** From the row that is on top as far as there is room, then back from there. */
function lowerToWholeRows(list: HTMLElement): void {
  const place = list.scrollTop;
  list.style.maxHeight = "";
  const room = list.clientHeight;
  const rows = rowsOf(list);
  const heightOf = (first: number, last: number) =>
    (rows[last]?.end ?? Number.POSITIVE_INFINITY) - (rows[first]?.top ?? Number.NEGATIVE_INFINITY);
  let first = Math.max(
    rows.findIndex(({ end }) => end > place + 1),
    0,
  );
  let last = first;
  while (heightOf(first, last + 1) <= room) last += 1;
  while (heightOf(first - 1, last) <= room) first -= 1;
  list.style.maxHeight = `${heightOf(first, last)}px`;
  list.scrollTop = rows[first]?.top ?? 0;
}

function countBelow(list: HTMLElement): number | null {
  // Heights of text are fractions of a pixel, and those of a scroller are rounded.
  if (list.scrollHeight <= list.clientHeight + 1) return null;
  const edge = list.scrollTop + list.clientHeight + 1;
  return rowsOf(list).filter(({ end }) => end > edge).length;
}
