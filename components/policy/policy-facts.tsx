import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import type { Policy } from "#lib/domain/compliance/policy.ts";
import { CONTACT_REASONS } from "#lib/domain/contact-reason.ts";
import { LEVEL_LOOK } from "./level-look.ts";
import { GROUP_NAMES, LIST_NAMES, RULE_GROUPS } from "./profile-draft.ts";
import { Section } from "./section.tsx";

type PolicyFactsProps = { readonly policy: Policy; readonly guide: Policy };

/** A profile to be read, in the order of the form. */
export function PolicyFacts({ policy, guide }: PolicyFactsProps) {
  return (
    <>
      <RuleFacts policy={policy} guide={guide} />
      <ListFacts policy={policy} />
      <LimitFacts policy={policy} />
    </>
  );
}

function RuleFacts({ policy, guide }: PolicyFactsProps) {
  const t = useTranslations("operator");
  return (
    <Section id="rules" title={t("form.rulesTitle")} lead={t("form.rulesLead")}>
      <div className="grid gap-5">
        {GROUP_NAMES.map((group) => (
          <div key={group}>
            <h3 className="text-xs font-semibold text-muted">{t(`form.groups.${group}`)}</h3>
            <ul className="divide-y divide-line">
              {RULE_GROUPS[group].map((rule) => {
                const level = policy.severities[rule];
                const { Icon, tone } = LEVEL_LOOK[level];
                const guideLevel = guide.severities[rule];
                return (
                  <li key={rule} className="flex items-start justify-between gap-4 py-2.5">
                    <div className="min-w-0">
                      <p className="flex flex-wrap items-center gap-x-2 font-medium">
                        {t(`rules.${rule}.title`)}
                        {guideLevel !== level && (
                          <Chip tone="accent">
                            {t("form.guideSays", { level: t(`levels.${guideLevel}`) })}
                          </Chip>
                        )}
                      </p>
                      <p className="text-ui text-pretty text-muted">{t(`rules.${rule}.why`)}</p>
                    </div>
                    <Chip tone={tone} icon={<Icon aria-hidden="true" className="size-3" />}>
                      {t(`levels.${level}`)}
                    </Chip>
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}

function ListFacts({ policy }: { readonly policy: Policy }) {
  const t = useTranslations("operator");
  return (
    <Section id="lists" title={t("form.listsTitle")}>
      <dl className="divide-y divide-line">
        {LIST_NAMES.map((name) => (
          <Fact key={name} term={t(`settings.${name}`)}>
            {policy[name].length > 0 ? policy[name].join(", ") : t("profile.none")}
          </Fact>
        ))}
        <Fact term={t("form.thirdParty")}>
          {t(policy.thirdPartyContacts ? "profile.yes" : "profile.no")}
        </Fact>
        <Fact term={t("form.importantTitle")}>
          {t(
            policy.importantTag === "honoured" ? "form.importantHonoured" : "form.importantRemoved",
          )}
        </Fact>
      </dl>
    </Section>
  );
}

function LimitFacts({ policy: { limits } }: { readonly policy: Policy }) {
  const t = useTranslations("operator");
  const counts = ["lineBreaksInRowMax", "fontSizesMax", "attachmentsMax"] as const;
  const megabytes = Number((limits.attachmentBytesMax / (1024 * 1024)).toFixed(3));
  return (
    <Section id="limits" title={t("form.limitsTitle")}>
      <dl className="divide-y divide-line tabular-nums">
        <Fact term={t("form.limits.bodyCharsMax")}>
          {t("profile.charsLimit", { count: limits.bodyCharsMax })}
        </Fact>
        {counts.map((name) => (
          <Fact key={name} term={t(`form.limits.${name}`)}>
            {t("profile.limitValue", { count: limits[name] })}
          </Fact>
        ))}
        <Fact term={t("form.limits.attachmentBytesMax")}>
          {t("profile.megabytes", { count: megabytes })}
        </Fact>
      </dl>
      <h3 className="mt-5 text-xs font-semibold text-muted">{t("form.reasonsTitle")}</h3>
      <dl className="divide-y divide-line tabular-nums">
        {CONTACT_REASONS.map((reason) => {
          const max = limits.bodyCharsMaxByReason[reason];
          return (
            <Fact key={reason} term={t(`form.reasons.${reason}`)}>
              {max === undefined && t("profile.unlimited")}
              {max === 0 && t("profile.noText")}
              {max !== undefined && max > 0 && t("profile.charsLimit", { count: max })}
            </Fact>
          );
        })}
      </dl>
    </Section>
  );
}

type FactProps = { readonly term: string; readonly children: React.ReactNode };

function Fact({ term, children }: FactProps) {
  return (
    <div className="grid gap-x-4 py-2 sm:grid-cols-[14rem_minmax(0,1fr)]">
      <dt className="font-medium">{term}</dt>
      <dd className="text-muted [overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}
