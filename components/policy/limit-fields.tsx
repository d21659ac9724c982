import { Input } from "#components/ui/input.tsx";
import { CONTACT_REASONS } from "#lib/domain/contact-reason.ts";
import { describedBy, ErrorText } from "./error-text.tsx";
import type { FormStrings } from "./form-strings.ts";
import { type FieldError, fieldIdOf } from "./issue-words.ts";
import { LIMIT_NAMES, type ProfileDraft } from "./profile-draft.ts";
import { Section } from "./section.tsx";

type LimitFieldsProps = {
  readonly draft: ProfileDraft;
  readonly errors: readonly FieldError[];
  readonly strings: FormStrings;
  readonly onChange: (change: Partial<ProfileDraft>, fieldId: string) => void;
};

export function LimitFields({ draft, errors, strings, onChange }: LimitFieldsProps) {
  const { limits, byReason } = draft;
  return (
    <Section id="limits" title={strings.limitsTitle}>
      <div className="grid gap-x-5 gap-y-3 sm:grid-cols-2">
        {LIMIT_NAMES.map((name) => {
          const id = fieldIdOf([name]);
          return (
            <NumberField
              key={name}
              id={id}
              label={strings.limits[name]}
              unit={strings.units[name]}
              value={limits[name]}
              errors={errors}
              strings={strings}
              onChange={(value) => onChange({ limits: { ...limits, [name]: value } }, id)}
            />
          );
        })}
      </div>
      <fieldset className="mt-5 min-w-0 border-t border-line pt-4">
        <legend className="sr-only">{strings.reasonsTitle}</legend>
        <p aria-hidden="true" className="font-medium">
          {strings.reasonsTitle}
        </p>
        <p className="text-ui text-muted">{strings.reasonsLead}</p>
        <div className="mt-3 grid gap-x-5 gap-y-3 sm:grid-cols-2">
          {CONTACT_REASONS.map((reason) => {
            const id = fieldIdOf(["bodyCharsMaxByReason", reason]);
            return (
              <NumberField
                key={reason}
                id={id}
                label={strings.reasons[reason]}
                unit={strings.units.bodyCharsMax}
                value={byReason[reason]}
                placeholder={/^\d+$/.test(limits.bodyCharsMax) ? limits.bodyCharsMax : ""}
                errors={errors}
                strings={strings}
                onChange={(value) => onChange({ byReason: { ...byReason, [reason]: value } }, id)}
              />
            );
          })}
        </div>
      </fieldset>
    </Section>
  );
}

type NumberFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly errors: readonly FieldError[];
  readonly strings: FormStrings;
  readonly onChange: (value: string) => void;
};

/** A text field with a number pad: a number field drops what it cannot read, and with it what was typed. */
function NumberField(props: NumberFieldProps) {
  const { id, label, unit, value, placeholder, errors, strings, onChange } = props;
  return (
    <div className="grid content-start gap-1">
      <div className="grid grid-cols-[minmax(0,1fr)_6rem_5rem] items-center gap-2">
        <label htmlFor={id}>{label}</label>
        <Input
          id={id}
          value={value}
          inputMode="decimal"
          autoComplete="off"
          placeholder={placeholder}
          onChange={(event) => onChange(event.target.value)}
          {...describedBy(id, errors, true)}
          className="text-right tabular-nums"
        />
        <span id={`${id}-hint`} className="text-ui text-muted">
          {unit}
        </span>
      </div>
      <ErrorText fieldId={id} errors={errors} strings={strings} />
    </div>
  );
}
