import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MailRow } from "#components/demo/mail-row.tsx";
import { buttonClass } from "#components/ui/button-class.ts";
import { listDemoMails } from "#lib/demo/get-demo-mails.ts";
import { findDemoMailbox } from "#lib/demo/list-demo-mailboxes.ts";

type Props = { readonly params: Promise<{ mailbox: string }> };

export default async function DemoMailboxPage({ params }: Props) {
  const found = await findDemoMailbox(decodeURIComponent((await params).mailbox));
  if (!found) notFound();
  const [t, mails] = await Promise.all([getTranslations("demo"), listDemoMails(found.mailbox)]);
  const path = `/demo/mailbox/${encodeURIComponent(found.mailbox)}`;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="min-w-0">
          <h1 className="text-lg font-semibold">{found.name}</h1>
          <p className="truncate text-ui text-muted">{found.mailbox}</p>
        </div>
        <Link href={`${path}/new`} className={buttonClass("primary")}>
          {t("newMail")}
        </Link>
      </div>
      {mails.length === 0 ? (
        <p className="mt-8 text-muted">{t("empty", { name: found.name })}</p>
      ) : (
        <ul className="mt-4 border-t border-line">
          {mails.map((mail) => (
            <MailRow key={mail.id} mail={mail} href={`${path}/${mail.id}`} />
          ))}
        </ul>
      )}
    </>
  );
}
