import { CONTROL_CLASS } from "#components/ui/control-class.ts";
import { describedBy, ErrorText } from "./error-text.tsx";
import { type FormStrings, fill } from "./form-strings.ts";
import { type FieldError, fieldIdOf } from "./issue-words.ts";
import { entriesOf, LIST_NAMES, type ListName, type ProfileDraft } from "./profile-draft.ts";
import { Section } from "./section.tsx";

type ListFieldsProps = {
  readonly draft: ProfileDraft;
  readonly errors: readonly FieldError[];
  readonly strings: FormStrings;
  readonly onChange: (change: Partial<ProfileDraft>, fieldId: string) => void;
};

const ROWS = { min: 3, max: 9 };

export function ListFields({ draft, errors, strings, onChange }: ListFieldsProps) {
  const { lists } = draft;
  return (
    <Section id="lists" title={strings.listsTitle} lead={strings.listsLead}>
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
        {LIST_NAMES.map((name) => (
          <ListField
            key={name}
            name={name}
            value={lists[name]}
            errors={errors}
            strings={strings}
            onChange={(value) =>
              onChange({ lists: { ...lists, [name]: value } }, fieldIdOf([name]))
            }
          />
        ))}
      </div>
      <div className="mt-4 flex items-start gap-3 border-t border-line pt-4">
        <input
          type="checkbox"
          id="policy-thirdPartyContacts"
          checked={draft.thirdPartyContacts}
          aria-describedby="policy-thirdPartyContacts-hint"
          onChange={(event) =>
            onChange({ thirdPartyContacts: event.target.checked }, "policy-thirdPartyContacts")
          }
          className="mt-0.5 size-5 shrink-0 accent-accent sm:size-4"
        />
        <div>
          <label htmlFor="policy-thirdPartyContacts" className="font-medium">
            {strings.thirdParty}
          </label>
          <p id="policy-thirdPartyContacts-hint" className="text-ui text-pretty text-muted">
            {strings.thirdPartyHint}
          </p>
        </div>
      </div>
    </Section>
  );
}

type ListFieldProps = {
  readonly name: ListName;
  readonly value: string;
  readonly errors: readonly FieldError[];
  readonly strings: FormStrings;
  readonly onChange: (value: string) => void;
};

function ListField({ name, value, errors, strings, onChange }: ListFieldProps) {
  const id = fieldIdOf([name]);
  const count = entriesOf(value).length;
  const hint = strings.listHints[name];
  return (
    <div className="grid content-start gap-1">
      <div className="flex items-baseline justify-between gap-2">
        <label htmlFor={id} className="font-medium">
          {strings.settings[name]}
        </label>
        <span className="text-xs text-muted tabular-nums">{fill(strings.lines, { count })}</span>
      </div>
      <p id={`${id}-hint`} className="text-ui text-pretty text-muted">
        {name === "attachmentTypes" ? `${hint} ${strings.endingsLead}` : hint}
      </p>
      <textarea
        id={id}
        value={value}
        rows={Math.min(ROWS.max, Math.max(ROWS.min, count + 1))}
        spellCheck={false}
        autoCapitalize="none"
        autoCorrect="off"
        onChange={(event) => onChange(event.target.value)}
        {...describedBy(id, errors, true)}
        className={`${CONTROL_CLASS} py-2 font-mono leading-5`}
      />
      <ErrorText fieldId={id} errors={errors} strings={strings} />
    </div>
  );
}
