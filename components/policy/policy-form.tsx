"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import type { Policy } from "#lib/domain/compliance/policy.ts";
import { ErrorSummary } from "./error-summary.tsx";
import type { FormStrings } from "./form-strings.ts";
import { ImportPanel } from "./import-panel.tsx";
import { ImportantField } from "./important-field.tsx";
import { LimitFields } from "./limit-fields.tsx";
import { ListFields } from "./list-fields.tsx";
import { NameFields } from "./name-fields.tsx";
import { NotSavedNotice } from "./not-saved-notice.tsx";
import type { ReadAction, SaveAction, TryAction } from "./policy-actions.ts";
import { PolicyColumns } from "./policy-columns.tsx";
import { type ProfileDraft, toDraft, toProfile } from "./profile-draft.ts";
import { RuleFields } from "./rule-fields.tsx";
import { SaveBar } from "./save-bar.tsx";
import { TryBox } from "./try-box.tsx";
import { useLeaveGuard } from "./use-leave-guard.ts";
import { usePolicyForm } from "./use-policy-form.ts";

type PolicyFormProps = {
  readonly initial: ProfileDraft;
  /** The version that was opened; 0: a new profile. */
  readonly basedOn: number;
  readonly justSaved?: boolean;
  readonly startsWithImport?: boolean;
  readonly guide: ProfileDraft["severities"];
  readonly strings: FormStrings;
  readonly actions: {
    readonly save: SaveAction;
    readonly read: ReadAction;
    readonly tryPolicy: TryAction;
  };
  /** Beside the form, under the box to try it. */
  readonly children?: ReactNode;
};

export function PolicyForm(props: PolicyFormProps) {
  const { guide, strings, actions, children, startsWithImport = false } = props;
  const form = usePolicyForm({ ...props, justSaved: props.justSaved ?? false, save: actions.save });
  const { draft, errors, status, isDirty, version, update } = form;
  const [isImporting, setImporting] = useState(startsWithImport);
  const [wasImported, setImported] = useState(false);
  const isNew = version === 0;
  useLeaveGuard(isDirty && status.kind !== "saving", strings.leave);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isDirty || isNew) void form.submit();
  };
  const fillIn = (policy: Policy) => {
    // A profile keeps its own name and id, whatever a file is called.
    const { title, id, ...rest } = toDraft(policy, policy.id);
    update(isNew ? { title, id, ...rest } : rest, ...errors.map(({ fieldId }) => fieldId));
    setImporting(false);
    setImported(true);
  };
  return (
    <PolicyColumns
      toAside={strings.try.jump}
      aside={
        <>
          <TryBox profile={toProfile(draft)} strings={strings} tryPolicy={actions.tryPolicy} />
          {children}
        </>
      }
    >
      <div className="grid gap-4">
        <ImportPanel
          strings={strings.import}
          isOpen={isImporting}
          read={actions.read}
          onOpenChange={setImporting}
          onImport={fillIn}
        />
        <p role="status" className="text-ui font-medium text-ok empty:hidden">
          {wasImported && isDirty ? strings.import.done : ""}
        </p>
      </div>
      <form onSubmit={submit} noValidate className="grid gap-4">
        <ErrorSummary errors={errors} isRefused={status.kind === "invalid"} strings={strings} />
        <NameFields {...{ draft, isNew, errors, strings }} onChange={update} />
        <RuleFields
          severities={draft.severities}
          guide={guide}
          strings={strings}
          onChange={(severities) => update({ severities })}
        />
        <ListFields {...{ draft, errors, strings }} onChange={update} />
        <ImportantField
          value={draft.importantTag}
          strings={strings}
          onChange={(importantTag) => update({ importantTag })}
        />
        <LimitFields {...{ draft, errors, strings }} onChange={update} />
        <SaveBar {...{ status, isDirty, isNew, strings }} onDiscard={form.discard}>
          <NotSavedNotice
            status={status}
            profileId={draft.id}
            strings={strings}
            onDiscard={form.discard}
          />
        </SaveBar>
      </form>
    </PolicyColumns>
  );
}
