import { ArrowDownLeft, ArrowUpRight } from "lucide-react";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";

type MailRowProps = {
  readonly href: string;
  readonly mail: {
    readonly direction: "in" | "out";
    readonly fromName: string;
    readonly fromAddress: string;
    readonly to: string;
    readonly subject: string;
    readonly receivedAt: string;
  };
};

export async function MailRow({ href, mail }: MailRowProps) {
  const [t, format] = await Promise.all([getTranslations("demo"), getFormatter()]);
  const Icon = mail.direction === "in" ? ArrowDownLeft : ArrowUpRight;
  const receivedAt = new Date(mail.receivedAt);
  return (
    <li className="border-b border-line">
      <Link href={href} prefetch={false} className="flex min-h-11 gap-3 py-3 hover:bg-accent-soft">
        <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-muted" />
        <span className="min-w-0 flex-1">
          <span className="flex justify-between gap-3 text-ui">
            <span className="truncate font-medium">
              <span className="sr-only">
                {mail.direction === "in" ? t("received") : t("sent")}:{" "}
              </span>
              {mail.direction === "in" ? mail.fromName || mail.fromAddress : mail.to}
            </span>
            <time dateTime={mail.receivedAt} className="shrink-0 text-muted tabular-nums">
              {format.dateTime(receivedAt, { dateStyle: "short", timeStyle: "medium" })}
            </time>
          </span>
          <span className="block truncate">{mail.subject || t("noSubject")}</span>
        </span>
      </Link>
    </li>
  );
}
