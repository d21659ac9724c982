import type { Severity, Where } from "#lib/domain/compliance/finding.ts";

/** A range of the draft, UTF-16 offsets, end exclusive. */
type Range = { readonly start: number; readonly end: number };
type Marked = Range & { readonly severity: Severity };

type Segment = {
  readonly start: number;
  readonly text: string;
  readonly severity: Severity | null;
};

const WEIGHT: Record<Severity, number> = { block: 3, warn: 2, advise: 1 };

/** The draft cut into plain and marked pieces; where findings overlap the gravest shows. */
export function markDraft(body: string, findings: readonly Marked[]): Segment[] {
  const within = findings.filter(({ start, end }) => start < end && start < body.length);
  const cuts = new Set([0, body.length]);
  for (const { start, end } of within) {
    cuts.add(start);
    cuts.add(Math.min(end, body.length));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? body.length;
    const covering = within.filter((finding) => finding.start < end && finding.end > start);
    const gravest = covering.sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity])[0];
    return { start, text: body.slice(start, end), severity: gravest?.severity ?? null };
  });
}

type Movable = Range & {
  readonly where?: Where | undefined;
  readonly fix?: (Range & object) | undefined;
};

/**
 * Moves findings along with an edit of the body, so that underlines stay on
 * their words until the next check. A finding that the edit touches is gone.
 */
export function moveFindings<T extends Movable>(
  findings: readonly T[],
  before: string,
  after: string,
): T[] {
  if (before === after) return [...findings];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;

  const editEnd = before.length - tail;
  const by = after.length - before.length;
  const reach = ({ start, end, fix }: T) => ({
    start: Math.min(start, fix?.start ?? start),
    end: Math.max(end, fix?.end ?? end),
  });
  return findings.flatMap((finding) => {
    if (finding.where !== undefined && finding.where !== "body") return [finding];
    const { start, end } = reach(finding);
    if (end <= head) return [finding];
    if (start < editEnd) return [];
    const { fix } = finding;
    const moved = { ...finding, start: finding.start + by, end: finding.end + by };
    return [fix ? { ...moved, fix: { ...fix, start: fix.start + by, end: fix.end + by } } : moved];
  });
}

/** The finding after the caret, or before it; past the last one comes the first. */
export function findNeighbour<T extends Range>(
  findings: readonly T[],
  caret: Range,
  direction: "next" | "previous",
): T | undefined {
  const inOrder = findings
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  if (direction === "previous") {
    return inOrder.findLast(({ start }) => start < caret.start) ?? inOrder.at(-1);
  }
  // A caret at the first letter has not been there yet, a selection has.
  const hasSelection = caret.start < caret.end;
  return (
    inOrder.find(({ start }) => start > caret.start || (start === caret.start && !hasSelection)) ??
    inOrder[0]
  );
}

/** Gravest first; those of equal weight stay in the order of the text. */
export function byGravity<T extends { readonly severity: Severity }>(findings: readonly T[]): T[] {
  return [...findings].sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity]);
}
