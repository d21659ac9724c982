import { createTranslator } from "use-intl/core";
import mail from "./messages/en/mail.json" with { type: "json" };

/** The texts of the mails Parley writes, for processes without a browser or a request. */
export function mailTexts(namespace: "relay" | "notification") {
  return createTranslator({ locale: "en", messages: mail, namespace });
}
