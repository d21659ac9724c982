import { MailWarning, MailX } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { Notice } from "#components/ui/notice.tsx";
import type { AsideMailView } from "#lib/queries/get-thread.ts";
import type { Times } from "./times.ts";

const KNOWN_REASONS = [
  ...["no_single_sender", "sender_not_participant", "sender_not_proven", "sender_may_not_send"],
  ...["check_blocked", "empty", "same_mail_again", "not_parsed", "not_parsed_too_large"],
  ...["not_parsed_timed_out", "identity_in_result", "bounce_received", "processing_failed"],
] as const;

type AsideMailProps = { readonly mail: AsideMailView; readonly times: Times };

/** A mail that came to this thread and is none of its messages: shown, so that nothing vanishes. */
export async function AsideMail({ mail, times }: AsideMailProps) {
  const t = await getTranslations("thread.aside");
  const isHeld = mail.state === "held";
  const Icon = isHeld ? MailWarning : MailX;
  const known = KNOWN_REASONS.find((reason) => reason === mail.reason);
  return (
    <Notice
      tone={isHeld ? "urgent" : "overdue"}
      icon={<Icon aria-hidden="true" className="size-4" />}
      title={t(mail.state)}
    >
      <p>{known ? t(`reasons.${known}`) : t("reasons.other", { code: mail.reason })}</p>
      <p className="text-xs text-muted">
        <time dateTime={mail.receivedAt} className="tabular-nums">
          {t("received", { time: times.moment(mail.receivedAt) })}
        </time>
      </p>
    </Notice>
  );
}
