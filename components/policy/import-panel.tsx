import { CircleAlert, FileUp } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { CONTROL_CLASS } from "#components/ui/control-class.ts";
import { Notice } from "#components/ui/notice.tsx";
import type { Policy } from "#lib/domain/compliance/policy.ts";
import { type FormStrings, fill } from "./form-strings.ts";
import { importErrors } from "./issue-words.ts";
import type { ReadAction } from "./policy-actions.ts";

type ImportPanelProps = {
  readonly strings: FormStrings["import"];
  readonly isOpen: boolean;
  readonly read: ReadAction;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onImport: (policy: Policy) => void;
};

/** Under the limit of what an action takes; the guide itself has a hundredth of it. */
const FILE_BYTES_MAX = 500_000;
const ERRORS_SHOWN_MAX = 10;

/** Fills the form from a file or pasted text, after the same reading that saving does. */
export function ImportPanel({ strings, isOpen, read, onOpenChange, onImport }: ImportPanelProps) {
  const id = useId();
  const [text, setText] = useState("");
  const [errors, setErrors] = useState<readonly string[]>([]);
  const [isReading, setReading] = useState(false);

  async function submit() {
    if (isReading) return;
    setReading(true);
    const outcome = await readText(text, read, strings);
    setReading(false);
    setErrors(outcome.errors);
    if (!outcome.policy) return;
    setText("");
    onImport(outcome.policy);
  }
  async function choose(file: File | undefined) {
    if (!file) return;
    setErrors(file.size > FILE_BYTES_MAX ? [strings.tooLarge] : []);
    if (file.size <= FILE_BYTES_MAX) setText(await file.text());
  }

  if (!isOpen) {
    return (
      <Button onClick={() => onOpenChange(true)} className="justify-self-start">
        <FileUp aria-hidden="true" className="size-4" />
        {strings.open}
      </Button>
    );
  }
  return (
    <section
      aria-labelledby={`${id}-title`}
      className="grid gap-3 rounded-lg border border-line bg-surface-raised px-4 py-4 sm:px-5"
    >
      <div>
        <h2 id={`${id}-title`} className="text-base font-semibold">
          {strings.title}
        </h2>
        <p className="text-ui text-muted">{strings.lead}</p>
      </div>
      <ImportErrors errors={errors} strings={strings} />
      <FileField id={`${id}-file`} label={strings.file} onChoose={choose} />
      <div className="grid gap-1">
        <label htmlFor={`${id}-text`} className="font-medium">
          {strings.paste}
        </label>
        <textarea
          id={`${id}-text`}
          value={text}
          rows={5}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
          className={`${CONTROL_CLASS} py-2 font-mono leading-5`}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button tone="primary" aria-disabled={isReading} onClick={() => void submit()}>
          {isReading ? strings.reading : strings.submit}
        </Button>
        <Button onClick={() => onOpenChange(false)}>{strings.cancel}</Button>
      </div>
    </section>
  );
}

type FileFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly onChoose: (file: File | undefined) => Promise<void>;
};

function FileField({ id, label, onChoose }: FileFieldProps) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        onChange={(event) => void onChoose(event.target.files?.[0])}
        className="text-ui file:mr-3 file:min-h-9 file:rounded-md file:border file:border-line-strong file:bg-surface-raised file:px-3 file:font-medium file:text-text"
      />
    </div>
  );
}

type ImportErrorsProps = {
  readonly errors: readonly string[];
  readonly strings: FormStrings["import"];
};

function ImportErrors({ errors, strings }: ImportErrorsProps) {
  if (errors.length === 0) return null;
  return (
    <Notice
      role="alert"
      tone="overdue"
      title={strings.errorsTitle}
      icon={<CircleAlert aria-hidden="true" className="size-4" />}
    >
      <ul className="grid gap-0.5">
        {errors.slice(0, ERRORS_SHOWN_MAX).map((error) => (
          <li key={error} className="[overflow-wrap:anywhere]">
            {error}
          </li>
        ))}
        {errors.length > ERRORS_SHOWN_MAX && (
          <li>{fill(strings.moreErrors, { count: errors.length - ERRORS_SHOWN_MAX })}</li>
        )}
      </ul>
    </Notice>
  );
}

type Outcome = { readonly policy?: Policy; readonly errors: readonly string[] };

async function readText(
  text: string,
  read: ReadAction,
  strings: FormStrings["import"],
): Promise<Outcome> {
  if (text.trim() === "") return { errors: [strings.empty] };
  if (text.length > FILE_BYTES_MAX) return { errors: [strings.tooLarge] };
  let profile: unknown;
  try {
    profile = JSON.parse(text);
  } catch {
    return { errors: [strings.notJson] };
  }
  try {
    const result = await read({ profile });
    if (result.ok) return { policy: result.value, errors: [] };
    if (result.error.code !== "invalid") return { errors: [strings.failed] };
    return { errors: importErrors(result.error.issues, profile, strings) };
  } catch {
    return { errors: [strings.offline] };
  }
}
