import { expect, it } from "vitest";
import { type MailHeader, type ScreenVerdict, screenHeaders } from "./screen.ts";

const PERSON: MailHeader[] = [
  { name: "From", value: "Jane Doe <jane@example.com>" },
  { name: "Subject", value: "Re: my parcel" },
  { name: "Received", value: "from a by b" },
];

function screened(extra: Record<string, string>, envelopeFrom = "jane@example.com") {
  const headers = Object.entries(extra).map(([name, value]) => ({ name, value }));
  return screenHeaders([...headers, ...PERSON], envelopeFrom);
}

it.each<[string, Record<string, string>]>([
  ["nothing special", {}],
  ["Auto-Submitted: no", { "Auto-Submitted": "No" }],
  ["Precedence: first-class", { Precedence: "first-class" }],
  ["a subject that speaks of an office", { Subject: "When are you out of stock?" }],
  ["a sender who is called postmaster's friend", { Sender: "postmaster@example.com" }],
])("takes a mail with %s for a person's", (_, extra) => {
  expect(screened(extra)).toEqual({ kind: "person" });
});

it.each<[Record<string, string>, ScreenVerdict]>([
  [{ "X-Parley-Loop": "1" }, { kind: "loop", reason: "own_loop_header" }],
  [
    { "Content-Type": "multipart/report; report-type=delivery-status; boundary=x" },
    { kind: "bounce", reason: "delivery_report" },
  ],
  [
    { "Content-Type": "Multipart/Report; report-type=disposition-notification" },
    { kind: "auto_reply", reason: "disposition_notification" },
  ],
  [
    { From: "Mail Delivery <MAILER-DAEMON@mx.example>" },
    { kind: "bounce", reason: "mailer_daemon" },
  ],
  [
    { From: "Mail Delivery Subsystem <MAILER-DAEMON>" },
    { kind: "bounce", reason: "mailer_daemon" },
  ],
  [{ From: "postmaster@mx.example" }, { kind: "bounce", reason: "mailer_daemon" }],
  [{ "Auto-Submitted": "auto-replied" }, { kind: "auto_reply", reason: "auto_submitted" }],
  [{ "auto-submitted": "auto-generated; x=y" }, { kind: "auto_reply", reason: "auto_submitted" }],
  [{ "Auto-Submitted": "vendor-thing" }, { kind: "auto_reply", reason: "auto_submitted" }],
  [{ "X-Autoreply": "yes" }, { kind: "auto_reply", reason: "x_autoreply" }],
  [{ "X-Autorespond": "" }, { kind: "auto_reply", reason: "x_autorespond" }],
  [
    { "X-Auto-Response-Suppress": "All" },
    { kind: "auto_reply", reason: "x_auto_response_suppress" },
  ],
  [{ Precedence: "auto_reply" }, { kind: "auto_reply", reason: "precedence_auto_reply" }],
  [
    { Subject: "Automatische Antwort: Bestellung" },
    { kind: "auto_reply", reason: "auto_reply_subject" },
  ],
  [{ Subject: "自動応答: ご注文" }, { kind: "auto_reply", reason: "auto_reply_subject" }],
  [{ Precedence: "Bulk" }, { kind: "bulk", reason: "precedence_bulk" }],
  [{ Precedence: "list" }, { kind: "bulk", reason: "precedence_bulk" }],
  [{ "List-Id": "<x.example>" }, { kind: "bulk", reason: "mailing_list" }],
  [{ "List-Unsubscribe": "<https://x.example>" }, { kind: "bulk", reason: "mailing_list" }],
  [{ "Return-Path": "<>" }, { kind: "bounce", reason: "null_return_path" }],
])("marks %j as %j", (extra, expected) => {
  expect(screened(extra)).toEqual(expected);
});

it("marks a mail with the null sender as a bounce", () => {
  expect(screened({}, "")).toEqual({ kind: "bounce", reason: "null_return_path" });
});

it("calls a vacation note an auto-reply although it too has the null sender (RFC 3834 section 3.3)", () => {
  expect(screened({ "Auto-Submitted": "auto-replied" }, "")).toEqual({
    kind: "auto_reply",
    reason: "auto_submitted",
  });
});

it("calls 51 hops a loop, but not 50", () => {
  const hops = (count: number) =>
    Array.from({ length: count }, () => ({ name: "Received", value: "from a by b" }));
  expect(screenHeaders(hops(50), "a@b.example")).toEqual({ kind: "person" });
  expect(screenHeaders(hops(51), "a@b.example")).toEqual({ kind: "loop", reason: "too_many_hops" });
});
