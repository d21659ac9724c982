import { MailWarning, MailX } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { Notice } from "#components/ui/notice.tsx";
import type { ThreadView } from "#lib/queries/get-thread.ts";
import type { Times } from "./times.ts";

const KNOWN_REASONS = [
  ...["no_single_sender", "sender_not_participant", "sender_not_proven", "sender_may_not_send"],
  ...["check_blocked", "empty", "same_mail_again", "not_parsed", "not_parsed_too_large"],
  ...["not_parsed_timed_out", "identity_in_result", "bounce_received", "processing_failed"],
] as const;

type AsideMailsProps = { readonly mails: ThreadView["asideMails"]; readonly times: Times };

/** Mail that came to this thread and is none of its messages: shown, so that nothing vanishes. */
export async function AsideMails({ mails, times }: AsideMailsProps) {
  const t = await getTranslations("thread.aside");
  if (mails.length === 0) return null;
  const explain = (code: string) => {
    const known = KNOWN_REASONS.find((reason) => reason === code);
    return known ? t(`reasons.${known}`) : t("reasons.other", { code });
  };
  return (
    <section aria-label={t("title")} className="mt-4 grid gap-2">
      <h2 className="text-ui font-semibold">{t("title")}</h2>
      {mails.map(({ inboundMailId, state, reason, receivedAt }) => (
        <Notice
          key={inboundMailId}
          tone={state === "held" ? "urgent" : "overdue"}
          icon={
            state === "held" ? (
              <MailWarning aria-hidden="true" size={16} />
            ) : (
              <MailX aria-hidden="true" size={16} />
            )
          }
          title={t(state)}
        >
          <p>{explain(reason)}</p>
          <p className="text-xs text-muted">
            <time dateTime={receivedAt} className="tabular-nums">
              {t("received", { time: times.moment(receivedAt) })}
            </time>
          </p>
        </Notice>
      ))}
    </section>
  );
}
