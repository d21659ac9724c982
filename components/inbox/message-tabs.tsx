import Link from "next/link";
import { useTranslations } from "next-intl";

type MessageTabsProps = { readonly current: "buyerSeller" | "general" };

const TABS = [
  { name: "buyerSeller", href: "/messages" },
  { name: "general", href: "/messages/general" },
] as const;

/** The message center's two halves. They are pages, hence links and not ARIA tabs. */
export function MessageTabs({ current }: MessageTabsProps) {
  const t = useTranslations("inbox.tabs");
  return (
    <nav aria-label={t("label")} className="flex gap-5 px-4">
      {TABS.map(({ name, href }) => (
        <Link
          key={name}
          href={href}
          prefetch={false}
          aria-current={name === current ? "page" : undefined}
          className="-mb-px flex min-h-11 focus-visible:outline-offset-[-2px] items-center border-b-2 border-transparent text-ui font-medium text-muted transition-colors hover:text-text aria-[current=page]:border-accent aria-[current=page]:text-text"
        >
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}
