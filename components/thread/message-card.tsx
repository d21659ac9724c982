import { Bot, EyeOff, Globe, Mail, Store, TriangleAlert, User } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { Chip } from "#components/ui/chip.tsx";
import { Timestamp } from "#components/ui/timestamp.tsx";
import type { MessageView } from "#lib/queries/get-thread.ts";
import { AttachmentList } from "./attachment-list.tsx";
import { DeliveryState } from "./delivery-state.tsx";
import { QuotedText } from "./quoted-text.tsx";
import type { Times } from "./times.ts";

type MessageCardProps = {
  readonly message: MessageView;
  readonly buyerLocale: string;
  readonly times: Times;
};

const SIDE = {
  buyer: "me-4 border-line bg-surface-raised sm:me-12",
  seller: "ms-4 border-transparent bg-accent-soft/60 sm:ms-12",
};

export async function MessageCard({ message, buyerLocale, times }: MessageCardProps) {
  const t = await getTranslations("thread.messages");
  // What language the seller's side wrote in is not known; "" says so (HTML, `lang`).
  const lang = message.author === "buyer" ? buyerLocale : "";
  const headingId = `m${message.seq}-author`;
  return (
    <article
      id={`m${message.seq}`}
      aria-labelledby={headingId}
      className={`min-w-0 scroll-mt-4 rounded-lg border px-3 py-2.5 target:ring-2 target:ring-accent sm:px-4 ${SIDE[message.author]}`}
    >
      <MessageHead message={message} headingId={headingId} times={times} />
      {message.bodyText ? (
        <p
          dir="auto"
          lang={lang}
          className="mt-1.5 text-start leading-[1.375rem] whitespace-pre-wrap [overflow-wrap:anywhere]"
        >
          {message.bodyText}
        </p>
      ) : (
        <p className="mt-1.5 text-muted italic">{t("noText")}</p>
      )}
      {message.scrubbedCount > 0 && (
        <p className="mt-2 flex items-start gap-1.5 text-xs text-muted">
          <EyeOff aria-hidden="true" size={14} className="mt-0.5 shrink-0" />
          {t("scrubbed", { count: message.scrubbedCount })}
        </p>
      )}
      {message.quotedText && <QuotedText text={message.quotedText} lang={lang} />}
      {message.attachments.length > 0 && (
        <AttachmentList messageId={message.messageId} attachments={message.attachments} />
      )}
      {message.sentInSpiteOf && <SentInSpiteOf {...message.sentInSpiteOf} />}
      {message.delivery && <DeliveryState delivery={message.delivery} times={times} />}
    </article>
  );
}

/** For the team and whoever reviews the thread: a warning was seen, and answered. */
async function SentInSpiteOf({ reason, rules }: NonNullable<MessageView["sentInSpiteOf"]>) {
  const t = await getTranslations("thread.messages");
  return (
    <p className="mt-2 flex items-start gap-1.5 text-xs text-muted">
      <TriangleAlert aria-hidden="true" size={14} className="mt-0.5 shrink-0 text-urgent" />
      <span className="min-w-0 [overflow-wrap:anywhere]">
        <span className="text-text">{t("sentInSpiteOf", { reason })}</span>
        {rules.length > 0 && ` ${t("warnedAbout", { rules: rules.join(", ") })}`}
      </span>
    </p>
  );
}

type MessageHeadProps = Omit<MessageCardProps, "buyerLocale"> & { readonly headingId: string };

async function MessageHead({ message, headingId, times }: MessageHeadProps) {
  const t = await getTranslations("thread.messages");
  const SideIcon = message.author === "buyer" ? User : Store;
  const ViaIcon = message.via === "mail" ? Mail : Globe;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-xs text-muted">
      <SideIcon aria-hidden="true" size={14} className="shrink-0" />
      <h2 id={headingId} className="text-ui font-semibold text-text [overflow-wrap:anywhere]">
        {message.authorName}
      </h2>
      <span>{t(message.author)}</span>
      {message.kind === "auto_reply" && (
        <Chip icon={<Bot aria-hidden="true" size={14} />}>{t("autoReply")}</Chip>
      )}
      <span className="ms-auto inline-flex items-center gap-1.5">
        <ViaIcon aria-hidden="true" size={14} className="shrink-0" />
        <span className="sr-only sm:not-sr-only">
          {t(message.via === "mail" ? "viaMail" : "viaWeb")}
        </span>
        <Timestamp at={message.sentAt} label={times.moment(message.sentAt)} />
      </span>
    </div>
  );
}
