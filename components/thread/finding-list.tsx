import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ExplainedFinding } from "#lib/domain/compliance/explained-finding.ts";
import { type ComposerStrings, fill } from "./composer-strings.ts";

const LOOK = {
  block: { Icon: CircleAlert, word: "severityBlock", className: "text-overdue" },
  warn: { Icon: TriangleAlert, word: "severityWarn", className: "text-urgent" },
  advise: { Icon: Info, word: "severityAdvise", className: "text-note" },
} as const;

const SMALL_BUTTON =
  "inline-flex min-h-11 items-center rounded px-2 text-xs font-medium text-accent " +
  "underline underline-offset-2 hover:bg-surface sm:min-h-7";

type FindingListProps = {
  readonly findings: readonly ExplainedFinding[];
  readonly strings: ComposerStrings;
  readonly onShow: (finding: ExplainedFinding) => void;
  readonly onFix: (finding: ExplainedFinding) => void;
};

export function FindingList({ findings, strings, onShow, onFix }: FindingListProps) {
  if (findings.length === 0) return null;
  return (
    <ul
      aria-label={strings.findingsTitle}
      className="max-h-[24dvh] divide-y divide-line overflow-y-auto rounded-md border border-line bg-surface"
    >
      {findings.map((finding) => {
        const { Icon, word, className } = LOOK[finding.severity];
        return (
          <li
            key={`${finding.rule} ${finding.variant} ${finding.where} ${finding.start}`}
            className="flex flex-wrap items-start gap-x-3 px-3 py-2 text-ui"
          >
            <div className="min-w-0 flex-[1_1_16rem]">
              <p className="flex items-start gap-1.5">
                <Icon aria-hidden="true" size={14} className={`mt-[3px] shrink-0 ${className}`} />
                <span className="min-w-0 [overflow-wrap:anywhere]">
                  <strong className={`font-semibold ${className}`}>{strings[word]}: </strong>
                  <q dir="auto">{finding.excerpt}</q>
                </span>
              </p>
              <p className="ps-5">{finding.why}</p>
              <p className="ps-5 text-muted">
                {finding.remedy} <span>{fill(strings.source, { source: finding.source })}.</span>
              </p>
            </div>
            <div className="ms-auto flex shrink-0">
              {finding.where === "body" && (
                <button type="button" className={SMALL_BUTTON} onClick={() => onShow(finding)}>
                  {strings.show}
                  <span className="sr-only"> {finding.excerpt}</span>
                </button>
              )}
              {finding.where === "body" && finding.fix && (
                <button type="button" className={SMALL_BUTTON} onClick={() => onFix(finding)}>
                  {finding.fix.replacement === ""
                    ? strings.remove
                    : fill(strings.replace, { replacement: finding.fix.replacement })}
                </button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
