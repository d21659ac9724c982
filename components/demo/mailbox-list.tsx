import Link from "next/link";
import { getTranslations } from "next-intl/server";

type MailboxListProps = {
  readonly mailboxes: readonly {
    readonly mailbox: string;
    readonly name: string;
    readonly role: "buyer" | "seller";
    readonly count: number;
  }[];
};

/** On a phone the people fold away, so that the mail comes first. */
export async function MailboxList({ mailboxes }: MailboxListProps) {
  const t = await getTranslations("demo");
  const people = (
    <ul>
      {mailboxes.map(({ mailbox, name, role, count }) => (
        <li key={mailbox} className="border-b border-line">
          <Link
            href={`/demo/mailbox/${encodeURIComponent(mailbox)}`}
            prefetch={false}
            className="block min-h-11 px-4 py-2 text-ui hover:bg-accent-soft"
          >
            <span className="flex justify-between gap-2">
              <span className="truncate font-medium">{name}</span>
              <span className="shrink-0 text-muted tabular-nums">{t("count", { count })}</span>
            </span>
            <span className="block truncate text-muted">
              {role === "seller" ? `${t("seller")} · ` : ""}
              {mailbox}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
  return (
    <nav aria-label={t("people")} className="border-line md:border-r">
      <details className="md:hidden">
        <summary className="flex min-h-11 cursor-pointer items-center px-4 text-ui font-medium">
          {t("allMailboxes")}
        </summary>
        {people}
      </details>
      <div className="hidden max-h-[calc(100dvh-3.5rem)] overflow-y-auto md:block">{people}</div>
    </nav>
  );
}
