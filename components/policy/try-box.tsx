"use client";

import { CircleCheck } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { CONTROL_CLASS } from "#components/ui/control-class.ts";
import { Input } from "#components/ui/input.tsx";
import { type FormStrings, fill } from "./form-strings.ts";
import { LEVEL_LOOK } from "./level-look.ts";
import type { TriedDraft, TryAction } from "./policy-actions.ts";
import { TriedFinding } from "./tried-finding.tsx";

type TryBoxProps = {
  readonly profile: unknown;
  readonly strings: Pick<FormStrings, "try" | "rules">;
  readonly tryPolicy: TryAction;
};

type Mode = "reply" | "proactive";
type Draft = { readonly mode: Mode; readonly subject: string; readonly body: string };
type Failure = "empty" | "invalid" | "failed" | "offline";
type Outcome =
  | { readonly kind: "none" | "checking" }
  | { readonly kind: "failure"; readonly failure: Failure }
  | { readonly kind: "tried"; readonly tried: TriedDraft; readonly of: string };

/** A draft under this profile, before the profile is saved or judges anything. */
export function TryBox({ profile, strings, tryPolicy }: TryBoxProps) {
  const t = strings.try;
  const [draft, setDraft] = useState<Draft>({ mode: "reply", subject: "", body: "" });
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const now = JSON.stringify([profile, draft]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (outcome.kind === "checking") return;
    if (`${draft.subject}${draft.body}`.trim() === "") {
      return setOutcome({ kind: "failure", failure: "empty" });
    }
    setOutcome({ kind: "checking" });
    setOutcome(await ask({ profile, ...draft }, tryPolicy, now));
  }

  return (
    <section aria-labelledby="try" className="rounded-lg border border-line bg-surface-raised">
      <form onSubmit={submit} className="grid gap-3 px-4 py-4 sm:px-5">
        <div>
          <h2 id="try" className="scroll-mt-16 text-base font-semibold">
            {t.title}
          </h2>
          <p className="text-ui text-pretty text-muted">{t.lead}</p>
        </div>
        <DraftFields draft={draft} strings={t} onChange={setDraft} />
        <Button type="submit" aria-disabled={outcome.kind === "checking"}>
          {outcome.kind === "checking" ? t.checking : t.submit}
        </Button>
      </form>
      <div aria-live="polite">
        <TryOutcome outcome={outcome} now={now} strings={strings} />
      </div>
    </section>
  );
}

type DraftFieldsProps = {
  readonly draft: Draft;
  readonly strings: FormStrings["try"];
  readonly onChange: (draft: Draft) => void;
};

function DraftFields({ draft, strings, onChange }: DraftFieldsProps) {
  return (
    <>
      <div className="grid gap-1">
        <label htmlFor="try-mode" className="text-ui font-medium">
          {strings.mode}
        </label>
        <select
          id="try-mode"
          value={draft.mode}
          onChange={(event) => onChange({ ...draft, mode: event.target.value as Mode })}
          className={`${CONTROL_CLASS} min-h-11 sm:min-h-9`}
        >
          <option value="reply">{strings.reply}</option>
          <option value="proactive">{strings.proactive}</option>
        </select>
      </div>
      {/* An answer goes under the buyer's subject; who starts writes their own. */}
      {draft.mode === "proactive" && (
        <div className="grid gap-1">
          <label htmlFor="try-subject" className="text-ui font-medium">
            {strings.subject}
          </label>
          <Input
            id="try-subject"
            value={draft.subject}
            maxLength={1_000}
            onChange={(event) => onChange({ ...draft, subject: event.target.value })}
          />
        </div>
      )}
      <div className="grid gap-1">
        <label htmlFor="try-body" className="text-ui font-medium">
          {strings.body}
        </label>
        <textarea
          id="try-body"
          value={draft.body}
          rows={6}
          maxLength={20_000}
          placeholder={strings.placeholder}
          onChange={(event) => onChange({ ...draft, body: event.target.value })}
          className={`${CONTROL_CLASS} py-2`}
        />
      </div>
    </>
  );
}

type TryOutcomeProps = {
  readonly outcome: Outcome;
  readonly now: string;
  readonly strings: TryBoxProps["strings"];
};

function TryOutcome({ outcome, now, strings }: TryOutcomeProps) {
  const t = strings.try;
  if (outcome.kind === "failure") {
    return (
      <p className="border-t border-line px-4 py-3 font-medium sm:px-5">{t[outcome.failure]}</p>
    );
  }
  if (outcome.kind !== "tried") return null;
  const { verdict, findings, unjudgedLanguage } = outcome.tried;
  const look = LEVEL_LOOK[verdict === "allow" ? "off" : verdict];
  const Icon = verdict === "allow" ? CircleCheck : look.Icon;
  return (
    <div className="border-t border-line">
      <p
        className={`flex items-center gap-2 px-4 py-3 font-semibold sm:px-5 ${verdict === "allow" ? "text-ok" : look.text}`}
      >
        <Icon aria-hidden="true" className="size-4 shrink-0" />
        {t[verdict]}
      </p>
      {outcome.of !== now && <p className="px-4 pb-2 text-ui text-muted sm:px-5">{t.stale}</p>}
      {findings.length === 0 && <p className="px-4 pb-3 text-ui text-muted sm:px-5">{t.nothing}</p>}
      {unjudgedLanguage && (
        <p className="px-4 pb-3 text-ui text-muted sm:px-5">
          {fill(t.unjudged, { language: unjudgedLanguage })}
        </p>
      )}
      <ul className="divide-y divide-line">
        {findings.map((finding) => (
          <TriedFinding
            key={`${finding.rule} ${finding.variant} ${finding.where} ${finding.start}`}
            finding={finding}
            strings={strings}
          />
        ))}
      </ul>
    </div>
  );
}

async function ask(
  given: Parameters<TryAction>[0],
  tryPolicy: TryAction,
  of: string,
): Promise<Outcome> {
  try {
    const result = await tryPolicy(given);
    if (result.ok) return { kind: "tried", tried: result.value, of };
    return { kind: "failure", failure: result.error.code === "invalid" ? "invalid" : "failed" };
  } catch {
    return { kind: "failure", failure: "offline" };
  }
}
