import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MailForm } from "#components/demo/mail-form.tsx";
import { findDemoMailbox } from "#lib/demo/list-demo-mailboxes.ts";
import { sendDemoMailAction } from "../../actions.ts";

type Props = {
  readonly params: Promise<{ mailbox: string }>;
  readonly searchParams: Promise<{ to?: string | string[] }>;
};

export default async function NewDemoMailPage({ params, searchParams }: Props) {
  const { mailbox } = await params;
  const owner = await findDemoMailbox(decodeURIComponent(mailbox));
  if (!owner) notFound();
  const [t, { to }] = await Promise.all([getTranslations("demo"), searchParams]);
  return (
    <>
      <Link href={`/demo/mailbox/${mailbox}`} className="text-ui text-accent underline">
        {t("back", { name: owner.name })}
      </Link>
      <h1 className="mt-3 text-lg font-semibold">{t("newMail")}</h1>
      <p className="mt-1 mb-4 text-ui text-muted">
        {t("writesAs", { name: owner.name, mailbox: owner.mailbox })}
      </p>
      <MailForm
        action={sendDemoMailAction}
        mailbox={owner.mailbox}
        to={typeof to === "string" ? to : ""}
        subject=""
        body=""
        inReplyTo=""
        references=""
        texts={{
          to: t("to"),
          subject: t("subject"),
          message: t("message"),
          send: t("send"),
          sending: t("sending"),
        }}
      />
    </>
  );
}
