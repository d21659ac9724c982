import { Eye } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { Notice } from "#components/ui/notice.tsx";
import { Composer } from "./composer.tsx";
import type { ComposerStrings } from "./composer-strings.ts";
import type { ThreadActions } from "./thread-actions.ts";

type ComposerPanelProps = Pick<ThreadActions, "checkDraft" | "sendMessage"> & {
  readonly threadId: string;
  readonly memberId: string;
  readonly sellerAccountName: string;
  readonly buyerName: string;
  readonly canSend: boolean;
  readonly signInHref: string;
};

export async function ComposerPanel({ canSend, ...props }: ComposerPanelProps) {
  const t = await getTranslations("thread.composer");
  if (!canSend) {
    return (
      <Notice icon={<Eye aria-hidden="true" size={16} />} title={t("viewerTitle")}>
        {t("viewerText")}
      </Notice>
    );
  }
  const strings: ComposerStrings = {
    label: t("label"),
    placeholder: t("placeholder", { name: props.buyerName }),
    identity: t("identity", { name: props.sellerAccountName }),
    send: t("send"),
    shortcut: t("shortcut"),
    checkUnavailable: t("checkUnavailable"),
    sending: t("sending"),
    sent: t("sent"),
    kept: t("kept"),
    notKept: t("notKept"),
    empty: t("empty"),
    blockedReason: t("blockedReason"),
    refused: t("refused"),
    needsReason: t("needsReason"),
    failed: t("failed"),
    errorId: t("errorId", { errorId: "{errorId}" }),
    notAllowed: t("notAllowed"),
    notFound: t("notFound"),
    invalid: t("invalid"),
    alreadySent: t("alreadySent"),
    offline: t("offline"),
    unreachable: t("unreachable"),
    signedOut: t("signedOut"),
    signIn: t("signIn"),
    findingsTitle: t("findingsTitle"),
    findingsCount: t("findingsCount", { count: "{count}" }),
    severityBlock: t("severityBlock"),
    severityWarn: t("severityWarn"),
    severityAdvise: t("severityAdvise"),
    show: t("show"),
    source: t("source", { source: "{source}" }),
    remove: t("remove"),
    replace: t("replace", { replacement: "{replacement}" }),
  };
  return (
    <Composer
      key={props.threadId}
      threadId={props.threadId}
      memberId={props.memberId}
      signInHref={props.signInHref}
      checkDraft={props.checkDraft}
      sendMessage={props.sendMessage}
      strings={strings}
    />
  );
}
