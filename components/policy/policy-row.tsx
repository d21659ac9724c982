import { Copy, Download, Eye, Pencil, ShieldCheck } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { buttonClass } from "#components/ui/button-class.ts";
import { Chip } from "#components/ui/chip.tsx";
import type { PolicyDifference } from "#lib/domain/compliance/policy-differences.ts";
import type { PolicyRow as Row } from "#lib/queries/list-policies.ts";
import type { ChooseAction } from "./policy-actions.ts";
import { policyTitle } from "./policy-title.ts";
import { UsePolicyButton } from "./use-policy-button.tsx";

type PolicyRowProps = {
  readonly row: Row;
  readonly active: Row;
  readonly timeZone: string;
  readonly choose: ChooseAction;
};

export function PolicyRow({ row, active, timeZone, choose }: PolicyRowProps) {
  const t = useTranslations("operator");
  const title = policyTitle(row.profileId, row.title, t);
  const path = `/operator/policies/${row.profileId}`;
  const isBuiltIn = row.title === null;
  return (
    <li
      className={`flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 py-4 sm:px-5 ${row.isActive ? "border-l-[3px] border-l-accent" : "border-l-[3px] border-l-transparent"}`}
    >
      <div className="min-w-0 flex-1 basis-72">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <h2 className="min-w-0 text-base font-semibold [overflow-wrap:anywhere]">
            <Link
              href={path}
              prefetch={false}
              className="inline-flex min-h-8 items-center hover:underline"
            >
              {title}
            </Link>
          </h2>
          {row.isActive && (
            <Chip tone="ok" icon={<ShieldCheck aria-hidden="true" className="size-3" />}>
              {t("list.judgesNow")}
            </Chip>
          )}
          {isBuiltIn && <Chip>{t("list.builtIn")}</Chip>}
        </div>
        <RowMeta row={row} timeZone={timeZone} />
      </div>
      <div className="flex flex-wrap gap-2">
        {!row.isActive && (
          <UsePolicyButton
            profileId={row.profileId}
            label={t("list.use")}
            name={t("list.of", { action: t("list.use"), title })}
            from={versioned(policyTitle(active.profileId, active.title, t), active.version, t)}
            to={versioned(title, row.version, t)}
            changes={row.wouldChange.map((change) => changeWords(change, t))}
            strings={confirmStrings(title, t)}
            choose={choose}
          />
        )}
        <RowLink href={path} label={t(isBuiltIn ? "list.view" : "list.edit")} title={title}>
          {isBuiltIn ? <Eye {...ICON} /> : <Pencil {...ICON} />}
        </RowLink>
        <RowLink href={`${path}/copy`} label={t("list.copy")} title={title}>
          <Copy {...ICON} />
        </RowLink>
        <a
          href={`${path}/export`}
          download
          className={buttonClass("quiet")}
          aria-label={t("list.of", { action: t("list.export"), title })}
        >
          <Download {...ICON} />
          {t("list.export")}
        </a>
      </div>
    </li>
  );
}

const ICON = { "aria-hidden": true, className: "size-4 text-muted" } as const;

type RowLinkProps = {
  readonly href: string;
  readonly label: string;
  readonly title: string;
  readonly children: React.ReactNode;
};

function RowLink({ href, label, title, children }: RowLinkProps) {
  const t = useTranslations("operator.list");
  return (
    <Link
      href={href}
      prefetch={false}
      className={buttonClass("quiet")}
      aria-label={t("of", { action: label, title })}
    >
      {children}
      {label}
    </Link>
  );
}

function RowMeta({ row, timeZone }: Pick<PolicyRowProps, "row" | "timeZone">) {
  const t = useTranslations("operator.list");
  const format = useFormatter();
  const { savedAt, savedBy: name, differsFromGuide: count } = row;
  const time =
    savedAt &&
    format.dateTime(new Date(savedAt), { timeZone, dateStyle: "medium", timeStyle: "short" });
  const parts = [
    // Two profiles may bear one name.
    ...(row.title === null ? [] : [row.profileId]),
    t("version", { version: row.version }),
    ...(time ? [name ? t("saved", { time, name }) : t("savedUnknown", { time })] : []),
    ...(row.profileId === "guide" ? [] : [count > 0 ? t("differs", { count }) : t("asGuide")]),
  ];
  return <p className="mt-0.5 text-ui text-muted tabular-nums">{parts.join(" · ")}</p>;
}

type Translate = ReturnType<typeof useTranslations<"operator">>;

function versioned(title: string, version: number, t: Translate) {
  return { title, version: t("list.version", { version }) };
}

function changeWords(change: PolicyDifference, t: Translate) {
  if ("setting" in change) {
    return { what: t(`settings.${change.setting}`), from: null, to: t("confirm.changed") };
  }
  const { rule, from, to } = change;
  return { what: t(`rules.${rule}.title`), from: t(`levels.${from}`), to: t(`levels.${to}`) };
}

function confirmStrings(title: string, t: Translate) {
  return {
    title: t("confirm.title", { title }),
    from: t("confirm.from"),
    to: t("confirm.to"),
    effect: t("confirm.effect"),
    changes: t("confirm.changes"),
    noChanges: t("confirm.noChanges"),
    use: t("confirm.use"),
    using: t("confirm.using"),
    cancel: t("confirm.cancel"),
    failures: {
      offline: t("confirm.offline"),
      signed_out: t("confirm.signedOut"),
      not_found: t("confirm.notFound"),
      other: t("confirm.failed"),
    },
  };
}
