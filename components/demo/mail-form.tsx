"use client";

import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { CONTROL_CLASS } from "#components/ui/control-class.ts";
import { Notice } from "#components/ui/notice.tsx";

type Typed = { readonly to: string; readonly subject: string; readonly body: string };
/** React empties a form after its action; what was typed comes back with a refusal. */
type State = { readonly error: string | null; readonly typed: Typed | null };

type MailFormProps = {
  readonly action: (before: State, form: FormData) => Promise<State>;
  readonly mailbox: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly inReplyTo: string;
  readonly references: string;
  readonly texts: Readonly<Record<"to" | "subject" | "message" | "send" | "sending", string>>;
};

export function MailForm({ action, texts, ...mail }: MailFormProps) {
  const [state, submit, isSending] = useActionState(action, { error: null, typed: null });
  const shown = state.typed ?? mail;
  return (
    <form action={submit} className="flex flex-col gap-3">
      <input type="hidden" name="mailbox" value={mail.mailbox} />
      <input type="hidden" name="inReplyTo" value={mail.inReplyTo} />
      <input type="hidden" name="references" value={mail.references} />
      <label className="flex flex-col gap-1 text-ui font-medium">
        {texts.to}
        <input name="to" defaultValue={shown.to} required className={`${CONTROL_CLASS} py-2`} />
      </label>
      <label className="flex flex-col gap-1 text-ui font-medium">
        {texts.subject}
        <input name="subject" defaultValue={shown.subject} className={`${CONTROL_CLASS} py-2`} />
      </label>
      <label className="flex flex-col gap-1 text-ui font-medium">
        {texts.message}
        <textarea
          name="body"
          defaultValue={shown.body}
          rows={10}
          required
          className={`${CONTROL_CLASS} py-2`}
        />
      </label>
      {state.error && (
        <Notice tone="overdue" role="alert">
          {state.error}
        </Notice>
      )}
      <Button type="submit" tone="primary" disabled={isSending} className="self-start">
        {isSending ? texts.sending : texts.send}
      </Button>
    </form>
  );
}
