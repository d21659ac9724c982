import Link from "next/link";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { MailForm } from "#components/demo/mail-form.tsx";
import { getDemoMail } from "#lib/demo/get-demo-mails.ts";
import { findDemoMailbox } from "#lib/demo/list-demo-mailboxes.ts";
import { sendDemoMailAction } from "../../actions.ts";

type Props = { readonly params: Promise<{ mailbox: string; mailId: string }> };

export default async function DemoMailPage({ params }: Props) {
  const { mailbox, mailId } = await params;
  const owner = await findDemoMailbox(decodeURIComponent(mailbox));
  const mail = owner && (await getDemoMail(owner.mailbox, mailId));
  if (!mail) notFound();
  const [t, format] = await Promise.all([getTranslations("demo"), getFormatter()]);
  const date = format.dateTime(new Date(mail.receivedAt), {
    dateStyle: "full",
    timeStyle: "medium",
  });
  const from = mail.fromName ? `${mail.fromName} <${mail.fromAddress}>` : mail.fromAddress;
  const facts = [
    [t("from"), from],
    [t("to"), mail.to],
    [t("date"), date],
  ] as const;
  const quoted = mail.text.trimEnd().replace(/^/gm, "> ");
  return (
    <>
      <Link href={`/demo/mailbox/${mailbox}`} className="text-ui text-accent underline">
        {t("back", { name: owner.name })}
      </Link>
      <h1 className="mt-3 text-lg font-semibold break-words">{mail.subject || t("noSubject")}</h1>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-ui">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 border-t border-line pt-4 break-words whitespace-pre-wrap" dir="auto">
        {mail.text}
      </div>
      <details className="mt-4 text-ui">
        <summary className="flex min-h-11 cursor-pointer items-center text-accent">
          {t("headers")}
        </summary>
        <pre className="overflow-x-auto rounded-md border border-line bg-surface p-3 text-xs">
          {mail.rawHeaders}
        </pre>
      </details>
      {mail.direction === "in" && (
        <section className="mt-6 border-t border-line pt-4">
          <h2 className="mb-3 font-semibold">{t("reply")}</h2>
          <MailForm
            action={sendDemoMailAction}
            mailbox={owner.mailbox}
            to={mail.fromAddress}
            subject={/^re:/i.test(mail.subject) ? mail.subject : `Re: ${mail.subject}`}
            body={`\n\n${t("wrote", { date, name: from })}\n${quoted}\n`}
            inReplyTo={mail.messageId ?? ""}
            references={mail.references.join(" ")}
            texts={{
              to: t("to"),
              subject: t("subject"),
              message: t("message"),
              send: t("send"),
              sending: t("sending"),
            }}
          />
        </section>
      )}
    </>
  );
}
