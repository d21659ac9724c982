import { WandSparkles } from "lucide-react";
import { useRef } from "react";
import type { ExplainedFinding } from "#lib/domain/compliance/explained-finding.ts";
import { type ComposerStrings, fill } from "./composer-strings.ts";
import { removesMoreThanFound } from "./draft-fixes.ts";
import { byGravity } from "./draft-marks.ts";
import { FindingRow } from "./finding-row.tsx";
import { useWholeRows } from "./use-whole-rows.ts";

type FindingsListProps = {
  /** The text that they are about. */
  readonly body: string;
  readonly findings: readonly ExplainedFinding[];
  readonly current: ExplainedFinding | undefined;
  readonly strings: ComposerStrings;
  readonly onShow: (finding: ExplainedFinding) => void;
  readonly onMend: (findings: readonly ExplainedFinding[]) => void;
};

/** What was found, gravest first, with a way to mend each and all that can be. */
export function FindingsList({ body, findings, current, ...props }: FindingsListProps) {
  const { strings, onShow, onMend } = props;
  const list = useRef<HTMLElement>(null);
  const below = useWholeRows(list, findings, current);
  const mendable = findings.filter(({ fix, where }) => fix && where === "body");
  return (
    <div className="flex min-h-24 shrink flex-col">
      <div className="flex min-h-9 shrink-0 flex-wrap items-center gap-x-3 px-3 pt-1 lg:px-4">
        <p className="text-ui font-semibold">
          {strings.findingsTitle}
          <span className="ms-1.5 font-normal text-muted tabular-nums">{findings.length}</span>
        </p>
        {mendable.length > 1 && (
          <button
            type="button"
            onClick={() => onMend(mendable)}
            className="-me-1.5 ms-auto inline-flex min-h-11 items-center gap-1.5 rounded px-1.5 text-xs font-medium text-accent underline underline-offset-2 hover:bg-surface sm:min-h-7"
          >
            <WandSparkles aria-hidden="true" size={14} />
            {fill(strings.mendAll, { count: mendable.length })}
          </button>
        )}
      </div>
      <section
        ref={list}
        aria-label={strings.findingsTitle}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs focus (axe, WCAG 2.1.1)
        tabIndex={0}
        className="relative min-h-0 shrink snap-y snap-proximity max-h-[37dvh] overflow-y-auto -outline-offset-2 xl:max-h-[44dvh]"
      >
        <ul className="divide-y divide-line">
          {byGravity(findings).map((finding) => (
            <FindingRow
              key={`${finding.rule} ${finding.variant} ${finding.where} ${finding.start} ${finding.params.index ?? ""}`}
              finding={finding}
              takesMore={removesMoreThanFound(finding, body)}
              isCurrent={finding === current}
              strings={strings}
              onShow={() => onShow(finding)}
              onFix={() => onMend([finding])}
            />
          ))}
        </ul>
      </section>
      {below !== null && (
        <p className="shrink-0 border-t border-line px-3 py-1 text-xs text-muted lg:px-4">
          {fill(strings.more, { count: below })}
        </p>
      )}
    </div>
  );
}
