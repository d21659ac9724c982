import type { ExplainedFinding } from "#lib/domain/compliance/explained-finding.ts";
import { type FormStrings, fill } from "./form-strings.ts";
import { LEVEL_LOOK } from "./level-look.ts";

type TriedFindingProps = {
  readonly finding: ExplainedFinding;
  readonly strings: Pick<FormStrings, "try" | "rules">;
};

/** A finding as the seller would read it, under the rule that an operator knows it by. */
export function TriedFinding({ finding, strings }: TriedFindingProps) {
  const t = strings.try;
  const { Icon, text } = LEVEL_LOOK[finding.severity];
  return (
    <li className="grid gap-0.5 px-4 py-2.5 text-ui sm:px-5">
      <p className="flex items-start gap-1.5 [overflow-wrap:anywhere]">
        <Icon aria-hidden="true" className={`mt-0.5 size-4 shrink-0 ${text}`} />
        <span>
          <strong className={`font-semibold ${text}`}>{t.severities[finding.severity]}</strong>
          {" · "}
          {strings.rules[finding.rule].title}
        </span>
      </p>
      {finding.excerpt.trim() !== "" && (
        <p className="[overflow-wrap:anywhere]">
          <q dir="auto">{finding.excerpt}</q>
          {finding.where === "subject" && ` ${t.inSubject}`}
        </p>
      )}
      <p>{finding.why}</p>
      <p className="text-muted">
        {finding.remedy} {fill(t.source, { source: finding.source })}
      </p>
    </li>
  );
}
