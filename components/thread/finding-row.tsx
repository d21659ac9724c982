import { ExternalLink } from "lucide-react";
import { useLayoutEffect, useRef } from "react";
import type { ExplainedFinding } from "#lib/domain/compliance/explained-finding.ts";
import type { Fix } from "#lib/domain/compliance/finding.ts";
import { type ComposerStrings, fill } from "./composer-strings.ts";
import { SEVERITY_LOOK } from "./severity-look.ts";

const SMALL =
  "inline-flex min-h-11 items-center gap-1 rounded px-1.5 py-1 text-xs font-medium text-accent " +
  "underline underline-offset-2 hover:bg-surface sm:min-h-7";

const REPLACEMENT_CHARS_MAX = 40;

type FindingRowProps = {
  readonly finding: ExplainedFinding;
  /** Its mend removes other words as well. */
  readonly takesMore: boolean;
  /** The keyboard stands on its words in the field. */
  readonly isCurrent: boolean;
  readonly strings: ComposerStrings;
  readonly onShow: () => void;
  readonly onFix: () => void;
};

export function FindingRow({ finding, isCurrent, takesMore, strings, ...on }: FindingRowProps) {
  const row = useRef<HTMLLIElement>(null);
  // Before the list is lowered to whole rows, which begins at this one.
  useLayoutEffect(() => {
    // Only the list: `scrollIntoView` would move the page as well.
    const list = row.current?.offsetParent;
    if (isCurrent && list && row.current) list.scrollTop = row.current.offsetTop;
  }, [isCurrent]);
  const { Icon, word, className } = SEVERITY_LOOK[finding.severity];
  const { fix, where } = finding;
  const hasPlace = where === "body" && finding.start < finding.end;
  return (
    <li
      ref={row}
      aria-current={isCurrent || undefined}
      className={`snap-start border-s-2 px-3 pt-2 text-ui sm:pb-1.5 lg:px-4 ${isCurrent ? "border-s-accent bg-accent-soft/50" : "border-s-transparent"}`}
    >
      <p className="flex items-start gap-1.5">
        <Icon aria-hidden="true" size={14} className={`mt-[3px] shrink-0 ${className}`} />
        <span className="min-w-0 [overflow-wrap:anywhere]">
          <strong className={`font-semibold ${className}`}>{strings[word]}</strong>
          <Excerpt finding={finding} strings={strings} />
        </span>
      </p>
      <p className="ps-5">{finding.why}</p>
      <p className="ps-5 text-muted">
        {finding.remedy} {fill(strings.source, { source: finding.source })}.
      </p>
      <div className="flex flex-wrap gap-x-2 ps-3.5">
        {hasPlace && (
          <button type="button" className={SMALL} onClick={on.onShow}>
            {strings.show}
            <span className="sr-only"> {finding.excerpt}</span>
          </button>
        )}
        {where === "body" && fix && (
          <button type="button" className={SMALL} onClick={on.onFix}>
            <span className="text-start [overflow-wrap:anywhere]">
              {fixLabel(fix, takesMore, strings)}
            </span>
            {hasPlace && <span className="sr-only"> ({finding.excerpt})</span>}
          </button>
        )}
        <a href={`/rules/${finding.rule}`} target="_blank" rel="noopener" className={SMALL}>
          {strings.whyLink}
          <span className="sr-only">
            {" "}
            {finding.why} {strings.newTab}
          </span>
          <ExternalLink aria-hidden="true" size={12} />
        </a>
      </div>
    </li>
  );
}

type ExcerptProps = Pick<FindingRowProps, "finding" | "strings">;

/** What was found and, unless it is in the answer itself, where. Line breaks alone have nothing to quote. */
function Excerpt({ finding: { excerpt, where }, strings }: ExcerptProps) {
  if (excerpt.trim() === "") return null;
  return (
    <>
      {": "}
      {where === "subject" && <span className="text-muted">{strings.inSubject} </span>}
      {where === "attachment" && <span className="text-muted">{strings.inAttachment} </span>}
      <q dir="auto">{excerpt}</q>
    </>
  );
}

function fixLabel(fix: Fix, takesMore: boolean, strings: ComposerStrings): string {
  const { start, end, replacement } = fix;
  if (replacement === "") return takesMore ? strings.removeSentence : strings.remove;
  const words = replacement.trim().replace(/\s+/g, " ");
  if (words === "") return strings.mend;
  const isLong = words.length > REPLACEMENT_CHARS_MAX;
  const shown = isLong ? `${words.slice(0, REPLACEMENT_CHARS_MAX).trimEnd()}…` : words;
  if (start < end) return fill(strings.replace, { replacement: shown });
  return fill(start === 0 ? strings.insertAtStart : strings.insert, { replacement: shown });
}
