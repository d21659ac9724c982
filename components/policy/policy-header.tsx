import { ArrowLeft, ShieldCheck } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Chip } from "#components/ui/chip.tsx";

type PolicyHeaderProps = {
  readonly title: string;
  readonly lead: string;
  readonly icon: ReactNode;
  readonly isActive?: boolean;
  readonly version?: number;
  /** What can be done with the whole profile. */
  readonly children?: ReactNode;
};

export function PolicyHeader(props: PolicyHeaderProps) {
  const { title, lead, icon, isActive, version, children } = props;
  const t = useTranslations("operator");
  return (
    <div className="mb-5">
      <Link
        href="/operator/policies"
        prefetch={false}
        className="inline-flex min-h-11 items-center gap-1.5 text-ui font-medium text-accent hover:underline sm:min-h-8"
      >
        <ArrowLeft aria-hidden="true" className="size-4" />
        {t("profile.back")}
      </Link>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="flex min-w-0 flex-wrap items-center gap-x-2.5 gap-y-1">
          <h1 className="min-w-0 text-xl font-semibold [overflow-wrap:anywhere]">{title}</h1>
          {version !== undefined && <Chip>{t("list.version", { version })}</Chip>}
          {isActive && (
            <Chip tone="ok" icon={<ShieldCheck aria-hidden="true" className="size-3" />}>
              {t("list.judgesNow")}
            </Chip>
          )}
        </div>
        {children && <div className="flex flex-wrap gap-2">{children}</div>}
      </div>
      <p className="mt-1 flex max-w-prose items-start gap-1.5 text-pretty text-muted">
        <span className="mt-0.5 shrink-0">{icon}</span>
        {lead}
      </p>
    </div>
  );
}
