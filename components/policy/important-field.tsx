import type { FormStrings } from "./form-strings.ts";
import type { ProfileDraft } from "./profile-draft.ts";
import { Section } from "./section.tsx";

type ImportantFieldProps = {
  readonly value: ProfileDraft["importantTag"];
  readonly strings: FormStrings;
  readonly onChange: (value: ProfileDraft["importantTag"]) => void;
};

export function ImportantField({ value, strings, onChange }: ImportantFieldProps) {
  const choices = [
    ["honoured", strings.importantHonoured, strings.importantHonouredHint],
    ["removed", strings.importantRemoved, strings.importantRemovedHint],
  ] as const;
  return (
    <Section id="important" title={strings.importantTitle}>
      <fieldset aria-labelledby="important" className="grid gap-3 sm:grid-cols-2">
        {choices.map(([choice, label, hint]) => (
          <div key={choice} className="flex items-start gap-3">
            <input
              type="radio"
              name="importantTag"
              id={`policy-importantTag-${choice}`}
              checked={value === choice}
              aria-describedby={`policy-importantTag-${choice}-hint`}
              onChange={() => onChange(choice)}
              className="mt-0.5 size-5 shrink-0 accent-accent sm:size-4"
            />
            <div>
              <label htmlFor={`policy-importantTag-${choice}`} className="font-medium">
                {label}
              </label>
              <p
                id={`policy-importantTag-${choice}-hint`}
                className="text-ui text-pretty text-muted"
              >
                {hint}
              </p>
            </div>
          </div>
        ))}
      </fieldset>
    </Section>
  );
}
