import { Eye } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { Notice } from "#components/ui/notice.tsx";
import { BODY_CHARS_MAX, REASON_CHARS_MAX } from "#lib/contracts/thread-forms.ts";
import { Composer } from "./composer.tsx";
import { composerStrings } from "./composer-texts.ts";
import type { ThreadActions } from "./thread-actions.ts";

type ComposerPanelProps = Pick<ThreadActions, "checkDraft" | "sendMessage"> & {
  readonly threadId: string;
  readonly memberId: string;
  readonly sellerAccountName: string;
  readonly buyerName: string;
  readonly locale: string;
  readonly canSend: boolean;
  readonly signInHref: string;
};

export async function ComposerPanel({ canSend, ...props }: ComposerPanelProps) {
  const t = await getTranslations("thread.composer");
  if (!canSend) {
    return (
      <div className="border-t border-line bg-surface-raised px-3 py-3 sm:px-4 lg:px-6 xl:col-span-2 xl:row-start-3">
        <div className="mx-auto max-w-3xl">
          <Notice icon={<Eye aria-hidden="true" size={16} />} title={t("viewerTitle")}>
            {t("viewerText")}
          </Notice>
        </div>
      </div>
    );
  }
  return (
    <Composer
      key={props.threadId}
      threadId={props.threadId}
      memberId={props.memberId}
      locale={props.locale}
      signInHref={props.signInHref}
      bodyCharsMax={BODY_CHARS_MAX}
      reasonCharsMax={REASON_CHARS_MAX}
      checkDraft={props.checkDraft}
      sendMessage={props.sendMessage}
      strings={composerStrings(t, props)}
    />
  );
}
