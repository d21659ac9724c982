import { type KeyboardEvent, type RefObject, useState } from "react";
import type { ExplainedFinding } from "#lib/domain/compliance/explained-finding.ts";
import { findNeighbour } from "./draft-marks.ts";
import { selectInField } from "./draft-text.ts";

/** Walks through what was found, in the order of the text. */
export function useFindingSteps(
  field: RefObject<HTMLTextAreaElement | null>,
  body: string,
  findings: readonly ExplainedFinding[],
) {
  // With the text it was chosen in: after a change it is where the hand is, and no longer "current".
  const [chosen, setChosen] = useState<{ body: string; finding: ExplainedFinding } | null>(null);
  const goTo = (finding: ExplainedFinding) => {
    if (field.current) selectInField(field.current, finding);
    setChosen({ body, finding });
  };
  /** False: there is nowhere to go. */
  const go = (direction: "next" | "previous"): boolean => {
    if (!field.current) return false;
    const { selectionStart: start, selectionEnd: end } = field.current;
    const inBody = findings.filter(({ where }) => where === "body");
    const finding = findNeighbour(inBody, { start, end }, direction);
    if (finding) goTo(finding);
    return finding !== undefined;
  };
  const current =
    chosen?.body === body
      ? findings.find(
          ({ rule, start, end }) =>
            rule === chosen.finding.rule &&
            start === chosen.finding.start &&
            end === chosen.finding.end,
        )
      : undefined;
  return { current, goTo, go };
}

/** F8 as in editors of code; Alt with an arrow where a keyboard has no such key. */
export function stepOf(event: KeyboardEvent): "next" | "previous" | null {
  const { key, altKey, shiftKey } = event;
  if (key === "F8") return shiftKey ? "previous" : "next";
  if (!altKey) return null;
  return key === "ArrowDown" ? "next" : key === "ArrowUp" ? "previous" : null;
}
