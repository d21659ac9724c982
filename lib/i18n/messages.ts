// Makes the module at the end an addition to next-intl and not a new one.
import type {} from "next-intl";
import auth from "./messages/en/auth.json" with { type: "json" };
import demo from "./messages/en/demo.json" with { type: "json" };
import error from "./messages/en/error.json" with { type: "json" };
import frame from "./messages/en/frame.json" with { type: "json" };
import inbox from "./messages/en/inbox.json" with { type: "json" };
import mail from "./messages/en/mail.json" with { type: "json" };
import operator from "./messages/en/operator.json" with { type: "json" };
import rules from "./messages/en/rules.json" with { type: "json" };
import shell from "./messages/en/shell.json" with { type: "json" };
import thread from "./messages/en/thread.json" with { type: "json" };

/**
 * Every text of the interface and of our own mails. A language is a folder of
 * these files. The attributes let the worker load them on plain Node as well.
 */
export const EN = { auth, demo, error, frame, inbox, mail, operator, rules, shell, thread };

// A key that no file has fails the type checker instead of showing on a screen.
declare module "next-intl" {
  interface AppConfig {
    Messages: typeof EN;
  }
}
