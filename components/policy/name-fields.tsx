import { Input } from "#components/ui/input.tsx";
import { describedBy, ErrorText } from "./error-text.tsx";
import type { FormStrings } from "./form-strings.ts";
import type { FieldError } from "./issue-words.ts";
import { idFor, type ProfileDraft } from "./profile-draft.ts";

type NameFieldsProps = {
  readonly draft: ProfileDraft;
  /** The id can be chosen once. */
  readonly isNew: boolean;
  readonly errors: readonly FieldError[];
  readonly strings: FormStrings;
  readonly onChange: (change: Partial<ProfileDraft>, ...fieldIds: readonly string[]) => void;
};

export function NameFields({ draft, isNew, errors, strings, onChange }: NameFieldsProps) {
  const changeTitle = (title: string) => {
    // The id follows the name until somebody gives it one of its own.
    const follows = isNew && draft.id === idFor(draft.title);
    if (follows) onChange({ title, id: idFor(title) }, "policy-title", "policy-id");
    else onChange({ title }, "policy-title");
  };
  return (
    <div className="grid gap-4 rounded-lg border border-line bg-surface-raised px-4 py-4 sm:grid-cols-2 sm:px-5">
      <div className="grid content-start gap-1">
        <label htmlFor="policy-title" className="font-medium">
          {strings.name}
        </label>
        <Input
          id="policy-title"
          value={draft.title}
          autoComplete="off"
          onChange={(event) => changeTitle(event.target.value)}
          {...describedBy("policy-title", errors, true)}
        />
        <p id="policy-title-hint" className="text-ui text-muted">
          {strings.nameHint}
        </p>
        <ErrorText fieldId="policy-title" errors={errors} strings={strings} />
      </div>
      <div className="grid content-start gap-1">
        <label htmlFor="policy-id" className="font-medium">
          {strings.id}
        </label>
        <Input
          id="policy-id"
          value={draft.id}
          readOnly={!isNew}
          spellCheck={false}
          autoCapitalize="none"
          autoComplete="off"
          onChange={(event) => onChange({ id: event.target.value }, "policy-id")}
          {...describedBy("policy-id", errors, true)}
          className="font-mono read-only:border-line read-only:bg-surface"
        />
        <p id="policy-id-hint" className="text-ui text-muted">
          {strings.idHint}
        </p>
        <ErrorText fieldId="policy-id" errors={errors} strings={strings} />
      </div>
    </div>
  );
}
