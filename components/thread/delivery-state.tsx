import { CircleAlert, CircleCheck, CircleHelp, Clock, RotateCw, Send } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { MessageView } from "#lib/queries/get-thread.ts";
import { blockedRules } from "./blocked-rules.ts";
import type { Times } from "./times.ts";

type Delivery = NonNullable<MessageView["delivery"]>;

const LOOK = {
  queued: { Icon: Clock, className: "text-muted" },
  sending: { Icon: Send, className: "text-muted" },
  accepted: { Icon: CircleCheck, className: "text-ok" },
  retry: { Icon: RotateCw, className: "text-urgent" },
  failed: { Icon: CircleAlert, className: "text-overdue font-semibold" },
  unconfirmed: { Icon: CircleHelp, className: "text-urgent" },
} as const;

type DeliveryStateProps = { readonly delivery: Delivery; readonly times: Times };

/** “Sent” means that the next mail server took it; a failure is said aloud. */
export async function DeliveryState({ delivery, times }: DeliveryStateProps) {
  const t = await getTranslations("thread.delivery");
  const { Icon, className } = LOOK[delivery.state];
  const showsReason = delivery.reason && delivery.state !== "accepted";
  return (
    <div role="status" className="mt-2 grid gap-0.5 text-xs">
      <p className={`flex items-center gap-1.5 ${className}`}>
        <Icon aria-hidden="true" size={14} className="shrink-0" />
        <span>
          {t(delivery.state)}{" "}
          <time dateTime={delivery.at} className="font-normal text-muted tabular-nums">
            {times.moment(delivery.at)}
          </time>
        </span>
      </p>
      {showsReason && (
        <p className="ps-5 text-text [overflow-wrap:anywhere]">
          {reasonText(t, delivery.reason ?? "")}
        </p>
      )}
      {delivery.mayBeDuplicate && <p className="ps-5 text-text">{t("mayBeDuplicate")}</p>}
    </div>
  );
}

type Translate = Awaited<ReturnType<typeof getTranslations<"thread.delivery">>>;

function reasonText(t: Translate, reason: string): string {
  const rules = blockedRules(reason);
  if (!rules) return t("reason", { reason });
  return rules.length > 0 ? t("checkBlockedBy", { rules: rules.join(", ") }) : t("checkBlocked");
}
