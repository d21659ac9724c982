"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DemoMailForm } from "#lib/contracts/demo-mail-form.ts";
import { isDemo } from "#lib/demo/is-demo.ts";
import { sendDemoMail } from "#lib/demo/send-demo-mail.ts";

type DemoMailState = {
  readonly error: string | null;
  readonly typed: { readonly to: string; readonly subject: string; readonly body: string } | null;
};

/** Sends what was typed in a demo mailbox. Nobody signs in there: it stands for the world outside. */
export async function sendDemoMailAction(
  _before: DemoMailState,
  form: FormData,
): Promise<DemoMailState> {
  const t = await getTranslations("demo.errors");
  const draft = DemoMailForm.safeParse(Object.fromEntries(form));
  if (!isDemo()) return { error: t("not_a_mailbox"), typed: null };
  if (!draft.success) {
    const text = (name: string) => String(form.get(name) ?? "");
    const typed = { to: text("to"), subject: text("subject"), body: text("body") };
    return { error: t("too_long"), typed };
  }
  const sent = await sendDemoMail(draft.data);
  if (sent.ok) redirect(`/demo/mailbox/${encodeURIComponent(draft.data.mailbox)}`);
  return {
    error:
      sent.error.code === "refused"
        ? t("refused", { answer: sent.error.answer })
        : t(sent.error.code),
    typed: draft.data,
  };
}
