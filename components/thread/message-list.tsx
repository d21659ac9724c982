import { getTranslations } from "next-intl/server";
import type { ThreadView } from "#lib/queries/get-thread.ts";
import { MessageCard } from "./message-card.tsx";
import type { Times } from "./times.ts";

type MessageListProps = {
  readonly messages: ThreadView["messages"];
  readonly buyerLocale: string;
  readonly times: Times;
};

export async function MessageList({ messages, buyerLocale, times }: MessageListProps) {
  const t = await getTranslations("thread.messages");
  if (messages.length === 0) return <p className="text-ui text-muted">{t("none")}</p>;
  return (
    <ol aria-label={t("title")} className="grid gap-3">
      {messages.map((message) => (
        <li key={message.messageId} className="grid min-w-0">
          <MessageCard message={message} buyerLocale={buyerLocale} times={times} />
        </li>
      ))}
    </ol>
  );
}
