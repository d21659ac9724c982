import { type RefObject, useState } from "react";
import type { ExplainedFinding } from "#lib/domain/compliance/explained-finding.ts";
import type { Fix } from "#lib/domain/compliance/finding.ts";
import { combineFixes, invertFix } from "./draft-fixes.ts";
import { replaceInField } from "./draft-text.ts";

/** A fix that was made and can be taken back while the text is as it left it. */
type Made = { readonly after: string; readonly back: Fix; readonly excerpts: readonly string[] };

type Fixes = {
  readonly made: readonly Made[];
  /** The text as the last undo left it. */
  readonly undone: string | null;
};

/**
 * One-click fixes of the draft, several in a row, and the way back from each.
 * What the text is says which of them still stand, so that typing, Ctrl+Z and
 * a second tab need no bookkeeping of their own.
 */
export function useFixes(field: RefObject<HTMLTextAreaElement | null>, body: string) {
  const [{ made, undone }, setFixes] = useState<Fixes>({ made: [], undone: null });
  const standing = made.findLastIndex(({ after }) => after === body);
  const last = made[standing] ?? null;

  /** Mends all of these at once. */
  const mend = (findings: readonly ExplainedFinding[]) => {
    const { current } = field;
    const mendable = findings.filter(({ fix, where }) => fix && where === "body");
    const fix = combineFixes(
      body,
      mendable.flatMap((finding) => finding.fix ?? []),
    );
    if (!current || current.readOnly || !fix) return;
    replaceInField(current, fix);
    const excerpts = mendable.map(({ excerpt }) => excerpt);
    const next: Made = { after: current.value, back: invertFix(body, fix), excerpts };
    setFixes({ made: [...made.slice(0, standing + 1), next], undone: null });
  };

  const undo = () => {
    const { current } = field;
    if (!current || current.readOnly || !last) return;
    replaceInField(current, last.back);
    setFixes({ made: made.slice(0, standing), undone: current.value });
  };

  return { mend, undo, last, isUndone: undone === body };
}
