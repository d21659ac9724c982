import type { getTranslations } from "next-intl/server";
import type { ComposerStrings } from "./composer-strings.ts";

type Translate = Awaited<ReturnType<typeof getTranslations<"thread.composer">>>;

/** Texts without a value to fill in. */
const PLAIN = [
  ...["label", "send", "shortcut", "checkUnavailable", "sending"],
  ...["sent", "kept", "notKept", "empty", "blockedReason"],
  ...["refused", "needsReason", "needsReasonAgain", "reasonOutdated", "failed"],
  ...["notAllowed", "notFound", "tooLong", "changedElsewhere", "emptiedElsewhere"],
  ...["invalid", "alreadySent", "offline", "unreachable", "signedOut"],
  ...["signIn", "findingsTitle", "severityBlock", "severityWarn", "severityAdvise"],
  ...["show", "remove", "removeSentence", "mend", "mended", "undo"],
  ...["undone", "inSubject", "inAttachment", "whyLink", "newTab"],
  ...["reasonLabel", "reasonHint", "reasonMissing", "openQuestions"],
] as const satisfies readonly (keyof ComposerStrings)[];

type Names = { readonly buyerName: string; readonly sellerAccountName: string };

/** The composer's texts, for the browser, where nothing translates (decision 0011). */
export function composerStrings(t: Translate, names: Names): ComposerStrings {
  const plain = Object.fromEntries(PLAIN.map((key) => [key, t(key)]));
  return {
    ...(plain as Record<(typeof PLAIN)[number], string>),
    placeholder: t("placeholder", { name: names.buyerName }),
    identity: t("identity", { name: names.sellerAccountName }),
    errorId: t("errorId", { errorId: "{errorId}" }),
    tooLongBy: t("tooLongBy", { count: "{count}", max: "{max}" }),
    findingsCount: t("findingsCount", { count: "{count}" }),
    worst: t("worst", { severity: "{severity}", why: "{why}" }),
    position: t("position", {
      ...{ number: "{number}", count: "{count}", severity: "{severity}" },
      ...{ why: "{why}", remedy: "{remedy}" },
    }),
    more: t("more", { count: "{count}" }),
    source: t("source", { source: "{source}" }),
    replace: t("replace", { replacement: "{replacement}" }),
    insert: t("insert", { replacement: "{replacement}" }),
    insertAtStart: t("insertAtStart", { replacement: "{replacement}" }),
    mendAll: t("mendAll", { count: "{count}" }),
    mendedWords: t("mendedWords", { excerpt: "{excerpt}" }),
    mendedAll: t("mendedAll", { count: "{count}" }),
    reasonCount: t("reasonCount", { count: "{count}", max: "{max}" }),
    unjudged: t("unjudged", { language: "{language}" }),
  };
}
