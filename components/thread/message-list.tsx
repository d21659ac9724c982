import { getTranslations } from "next-intl/server";
import type { ThreadView } from "#lib/queries/get-thread.ts";
import { AsideMail } from "./aside-mail.tsx";
import { MessageCard } from "./message-card.tsx";
import type { Times } from "./times.ts";

type MessageListProps = { readonly thread: ThreadView; readonly times: Times };

/** Messages in their order, and among them, where it came, the mail that became none. */
export async function MessageList({ thread, times }: MessageListProps) {
  const { messages, asideMails, buyer } = thread;
  const t = await getTranslations("thread.messages");
  if (messages.length + asideMails.length === 0) {
    return <p className="text-ui text-muted">{t("none")}</p>;
  }
  const entries = [
    ...messages.map((message) => ({
      key: message.messageId,
      at: message.sentAt,
      view: <MessageCard message={message} buyerLocale={buyer.locale} times={times} />,
    })),
    ...asideMails.map((mail) => ({
      key: mail.inboundMailId,
      at: mail.receivedAt,
      view: <AsideMail mail={mail} times={times} />,
    })),
    // ISO instants in UTC sort as text; equal ones keep the messages' own order.
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return (
    <ol className="grid gap-3">
      {entries.map(({ key, view }) => (
        <li key={key} className="grid min-w-0">
          {view}
        </li>
      ))}
    </ol>
  );
}
