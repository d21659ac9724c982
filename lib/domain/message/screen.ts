/**
 * Tells a person's answer from what machines send. What is not a person's is
 * stored and marked with its reason; it is never relayed as an answer and never
 * stops a response clock. Screening is by headers and envelope only, because
 * bodies of bounces and out-of-office notes exist in every language.
 */

export type MailHeader = { readonly name: string; readonly value: string };

/** Reasons are stored and shown: never rename one. */
export type ScreenReason =
  | "own_loop_header"
  | "too_many_hops"
  | "delivery_report"
  | "mailer_daemon"
  | "null_return_path"
  | "disposition_notification"
  | "auto_submitted"
  | "x_autoreply"
  | "x_autorespond"
  | "x_auto_response_suppress"
  | "precedence_auto_reply"
  | "auto_reply_subject"
  | "precedence_bulk"
  | "mailing_list";

export type ScreenVerdict =
  | { readonly kind: "person" }
  | { readonly kind: "auto_reply" | "loop" | "bounce" | "bulk"; readonly reason: ScreenReason };

/** Put on every mail we originate; one that comes back with it went round. */
export const LOOP_HEADER = "X-Parley-Loop";

/** RFC 5321 section 6.3 asks for a limit of at least 100; mail that reaches us took fewer than ten in practice. */
const RECEIVED_MAX = 50;

/** Vacation responders that set none of the headers below still write one of these (RFC 3834 section 3.1.5 recommends `Auto:`). */
const AUTO_REPLY_SUBJECT =
  /^\s*(?:auto:|auto(?:matic)?[ -]?reply\b|out of (?:the )?office\b|automatische (?:antwort|antwoord)|abwesenheits(?:notiz|nachricht)|afwezigheids|r[ée]ponse automatique|absence du bureau|respuesta autom[áa]tica|fuera de (?:la )?oficina|risposta automatica|fuori sede|resposta autom[áa]tica|autosvar|automatyczna odpowied|автоответ|自動応答|自動返信|不在通知|自动回复|自動回覆)/iu;

/**
 * @param headers all root headers of the mail in order, values unfolded
 * @param envelopeFrom the reverse-path without brackets; empty for `<>`
 */
export function screenHeaders(headers: readonly MailHeader[], envelopeFrom: string): ScreenVerdict {
  const named = byName(headers);
  return (
    screenLoop(named) ??
    screenReport(named) ??
    screenAutoReply(named) ??
    screenNullSender(named, envelopeFrom) ??
    screenBulk(named) ?? { kind: "person" }
  );
}

type Named = ReadonlyMap<string, readonly string[]>;

function byName(headers: readonly MailHeader[]): Named {
  const named = new Map<string, string[]>();
  for (const { name, value } of headers) {
    const key = name.trim().toLowerCase();
    const values = named.get(key);
    if (values) values.push(value);
    else named.set(key, [value]);
  }
  return named;
}

/** The first token of a header's first value in lower case: `auto-replied; owner=x` → `auto-replied`. */
function token(named: Named, name: string): string | null {
  const value = named.get(name)?.[0];
  return value === undefined
    ? null
    : (value
        .trim()
        .toLowerCase()
        .split(/[\s;(]/, 1)[0] ?? "");
}

function screenLoop(named: Named): ScreenVerdict | null {
  if (named.has(LOOP_HEADER.toLowerCase())) return { kind: "loop", reason: "own_loop_header" };
  if ((named.get("received")?.length ?? 0) > RECEIVED_MAX) {
    return { kind: "loop", reason: "too_many_hops" };
  }
  return null;
}

function screenReport(named: Named): ScreenVerdict | null {
  if (token(named, "content-type") !== "multipart/report") return null;
  const type = named.get("content-type")?.[0]?.toLowerCase() ?? "";
  // RFC 8098: a read receipt has the form of a report, but nothing failed.
  return type.includes("disposition-notification")
    ? { kind: "auto_reply", reason: "disposition_notification" }
    : { kind: "bounce", reason: "delivery_report" };
}

function screenAutoReply(named: Named): ScreenVerdict | null {
  if (fromMailerDaemon(named)) return { kind: "bounce", reason: "mailer_daemon" };
  const submitted = token(named, "auto-submitted");
  // RFC 3834 section 5: every value but `no` marks a machine, known or not.
  if (submitted !== null && submitted !== "no" && submitted !== "") {
    return { kind: "auto_reply", reason: "auto_submitted" };
  }
  if (named.has("x-autoreply")) return { kind: "auto_reply", reason: "x_autoreply" };
  if (named.has("x-autorespond")) return { kind: "auto_reply", reason: "x_autorespond" };
  if (named.has("x-auto-response-suppress")) {
    return { kind: "auto_reply", reason: "x_auto_response_suppress" };
  }
  const precedence = token(named, "precedence") ?? "";
  if (precedence === "auto_reply" || precedence === "auto-reply") {
    return { kind: "auto_reply", reason: "precedence_auto_reply" };
  }
  if (AUTO_REPLY_SUBJECT.test(named.get("subject")?.[0] ?? "")) {
    return { kind: "auto_reply", reason: "auto_reply_subject" };
  }
  return null;
}

/** RFC 5321 section 4.5.5: a null reverse-path is for notifications only. */
function screenNullSender(named: Named, envelopeFrom: string): ScreenVerdict | null {
  const returnPath = named.get("return-path")?.[0]?.trim();
  return envelopeFrom.trim() === "" || returnPath === "<>"
    ? { kind: "bounce", reason: "null_return_path" }
    : null;
}

function screenBulk(named: Named): ScreenVerdict | null {
  const precedence = token(named, "precedence") ?? "";
  if (["bulk", "list", "junk"].includes(precedence)) {
    return { kind: "bulk", reason: "precedence_bulk" };
  }
  for (const name of named.keys()) {
    // RFC 2369 and RFC 2919: List-Id, List-Unsubscribe, List-Post and their kin.
    if (name.startsWith("list-")) return { kind: "bulk", reason: "mailing_list" };
  }
  return null;
}

function fromMailerDaemon(named: Named): boolean {
  const from = named.get("from")?.[0]?.toLowerCase() ?? "";
  // Old systems write the daemon without a domain: `Mail Delivery Subsystem <MAILER-DAEMON>`.
  return /(?:^|[<\s"])(?:mailer-daemon(?:[@>"\s]|$)|postmaster@)/.test(from);
}
