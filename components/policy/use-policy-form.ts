import { useRouter } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { FormStrings } from "./form-strings.ts";
import { type FieldError, fieldErrors } from "./issue-words.ts";
import { keptDraft } from "./kept-draft.ts";
import type { SaveAction } from "./policy-actions.ts";
import { type ProfileDraft, toProfile } from "./profile-draft.ts";

/** Where saving stands. Whatever is not `saved` leaves the text in the form. */
export type SaveStatus =
  | { readonly kind: "idle" | "saving" | "invalid" | "restored" }
  | { readonly kind: "saved"; readonly version: number }
  | { readonly kind: "changed_meanwhile" | "built_in" | "signed_out" | "not_allowed" }
  | { readonly kind: "invalid_input" | "offline" | "unreachable" }
  | { readonly kind: "failed"; readonly errorId: string };

type Given = {
  readonly initial: ProfileDraft;
  /** 0: not saved yet. */
  readonly basedOn: number;
  /** Said once more after the page of a new profile took the form's place. */
  readonly justSaved: boolean;
  readonly save: SaveAction;
  readonly strings: FormStrings;
};

type Stored = { readonly draft: ProfileDraft; readonly version: number };

export function usePolicyForm({ initial, basedOn, justSaved, save, strings }: Given) {
  const [stored, setStored] = useState<Stored>({ draft: initial, version: basedOn });
  const [draft, setDraft] = useState(initial);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [status, setStatus] = useState<SaveStatus>({ kind: "idle" });
  const isDirty = useMemo(
    () => JSON.stringify(draft) !== JSON.stringify(stored.draft),
    [draft, stored.draft],
  );
  useKeeping({ draft, stored, initial, isDirty, setDraft, setStatus });
  useEffect(() => {
    // Into a live region that is there already: one that comes with its words is not read out.
    if (justSaved) setStatus({ kind: "saved", version: basedOn });
  }, [justSaved, basedOn]);

  const update = useCallback((change: Partial<ProfileDraft>, ...fieldIds: readonly string[]) => {
    setDraft((before) => ({ ...before, ...change }));
    setErrors((before) => before.filter(({ fieldId }) => !fieldIds.includes(fieldId)));
    setStatus((before) => (before.kind === "saved" ? { kind: "idle" } : before));
  }, []);
  const discard = () => {
    setDraft(stored.draft);
    setErrors([]);
    setStatus({ kind: "idle" });
  };
  const submit = useSubmit({ draft, stored, save, strings, setStored, setErrors, setStatus });
  return { draft, errors, status, isDirty, version: stored.version, update, discard, submit };
}

type Keeping = {
  readonly draft: ProfileDraft;
  readonly stored: Stored;
  readonly initial: ProfileDraft;
  readonly isDirty: boolean;
  readonly setDraft: (draft: ProfileDraft) => void;
  readonly setStatus: (status: SaveStatus) => void;
};

/** Keeps unsaved changes in this tab and puts them back. */
function useKeeping({ draft, stored, initial, isDirty, setDraft, setStatus }: Keeping): void {
  const name = `${initial.id}.${stored.version}`;
  const wasRead = useRef(false);
  useEffect(() => {
    const kept = keptDraft(name);
    if (wasRead.current) {
      if (isDirty) kept.write(draft);
      else kept.forget();
      return;
    }
    wasRead.current = true;
    const before = kept.read();
    if (!before) return;
    // A later Parley may have fields that the one which kept this did not.
    const severities = { ...initial.severities, ...before.severities };
    setDraft({ ...initial, ...before, severities });
    setStatus({ kind: "restored" });
  }, [name, initial, draft, isDirty, setDraft, setStatus]);
}

type Submitting = {
  readonly draft: ProfileDraft;
  readonly stored: Stored;
  readonly save: SaveAction;
  readonly strings: FormStrings;
  readonly setStored: (stored: Stored) => void;
  readonly setErrors: (errors: readonly FieldError[]) => void;
  readonly setStatus: (status: SaveStatus) => void;
};

function useSubmit({ draft, stored, save, strings, ...set }: Submitting) {
  const router = useRouter();
  // State arrives a render late, a second click does not.
  const isBusy = useRef(false);
  return async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    set.setStatus({ kind: "saving" });
    set.setErrors([]);
    try {
      const basedOn = stored.version;
      const result = await save({ title: draft.title, profile: toProfile(draft), basedOn });
      if (result.ok) {
        const { profileId, version } = result.value;
        keptDraft(`${stored.draft.id}.${basedOn}`).forget();
        set.setStored({ draft, version });
        set.setStatus({ kind: "saved", version });
        if (basedOn > 0) router.refresh();
        else router.replace(`/operator/policies/${profileId}?saved=${version}`);
        return;
      }
      const { status, errors } = refusal(result.error, draft, strings);
      set.setErrors(errors);
      set.setStatus(status);
    } catch (error) {
      set.setStatus(broken(error));
    } finally {
      isBusy.current = false;
    }
  };
}

type Refusal = Extract<Awaited<ReturnType<SaveAction>>, { ok: false }>["error"];
type Refused = { readonly status: SaveStatus; readonly errors: readonly FieldError[] };

function refusal(error: Refusal, draft: ProfileDraft, strings: FormStrings): Refused {
  const atId = (text: string): Refused => ({
    status: { kind: "invalid" },
    errors: [{ fieldId: "policy-id", label: strings.id, text }],
  });
  switch (error.code) {
    case "invalid":
      return { status: { kind: "invalid" }, errors: fieldErrors(error.issues, draft, strings) };
    case "name_taken":
      return atId(strings.errors.name_taken);
    case "built_in":
      return atId(strings.errors.built_in);
    case "failed":
      return { status: { kind: "failed", errorId: error.errorId }, errors: [] };
    default:
      return { status: { kind: error.code }, errors: [] };
  }
}

/** `fetch` rejects with a TypeError when no server answered (Fetch standard, “network error”). */
function broken(error: unknown): SaveStatus {
  if (!navigator.onLine) return { kind: "offline" };
  if (error instanceof TypeError) return { kind: "unreachable" };
  return { kind: "failed", errorId: "–" };
}
