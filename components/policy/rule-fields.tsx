import { Chip } from "#components/ui/chip.tsx";
import { CONTROL_CLASS } from "#components/ui/control-class.ts";
import type { RuleId } from "#lib/domain/compliance/finding.ts";
import { type FormStrings, fill } from "./form-strings.ts";
import { fieldIdOf } from "./issue-words.ts";
import { LEVEL_LOOK } from "./level-look.ts";
import {
  GROUP_NAMES,
  LEVELS,
  type Level,
  type ProfileDraft,
  RULE_GROUPS,
} from "./profile-draft.ts";
import { Section } from "./section.tsx";

type RuleFieldsProps = {
  readonly severities: ProfileDraft["severities"];
  readonly guide: ProfileDraft["severities"];
  readonly strings: FormStrings;
  readonly onChange: (severities: ProfileDraft["severities"]) => void;
};

export function RuleFields({ severities, guide, strings, onChange }: RuleFieldsProps) {
  return (
    <Section id="rules" title={strings.rulesTitle} lead={strings.rulesLead}>
      <div className="grid gap-5">
        {GROUP_NAMES.map((group) => (
          <fieldset key={group} className="min-w-0">
            <legend className="text-xs font-semibold text-muted">{strings.groups[group]}</legend>
            <div className="divide-y divide-line">
              {RULE_GROUPS[group].map((rule) => (
                <RuleField
                  key={rule}
                  rule={rule}
                  level={severities[rule]}
                  guide={guide[rule]}
                  strings={strings}
                  onChange={(level) => onChange({ ...severities, [rule]: level })}
                />
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </Section>
  );
}

type RuleFieldProps = {
  readonly rule: RuleId;
  readonly level: Level;
  readonly guide: Level;
  readonly strings: FormStrings;
  readonly onChange: (level: Level) => void;
};

function RuleField({ rule, level, guide, strings, onChange }: RuleFieldProps) {
  const id = fieldIdOf(["severities", rule]);
  const differs = level !== guide;
  const { Icon, text } = LEVEL_LOOK[level];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_8.5rem] items-center gap-x-4 gap-y-1 py-2.5">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <label htmlFor={id} className="font-medium">
            {strings.rules[rule].title}
          </label>
          {differs && (
            <span id={`${id}-guide`}>
              <Chip tone="accent">{fill(strings.guideSays, { level: strings.levels[guide] })}</Chip>
            </span>
          )}
        </div>
        <p id={`${id}-hint`} className="text-ui text-pretty text-muted">
          {strings.rules[rule].why}
        </p>
      </div>
      <span className="relative">
        <Icon
          aria-hidden="true"
          className={`pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 ${text}`}
        />
        <select
          id={id}
          value={level}
          onChange={(event) => onChange(event.target.value as Level)}
          aria-describedby={differs ? `${id}-hint ${id}-guide` : `${id}-hint`}
          className={`${CONTROL_CLASS} min-h-11 pl-9 sm:min-h-9`}
        >
          {LEVELS.map((each) => (
            <option key={each} value={each}>
              {strings.levels[each]}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
