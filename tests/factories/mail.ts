import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newId } from "#lib/kernel/ids.ts";
import { BUYER } from "./shop.ts";

type Parts = {
  readonly from?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly messageId?: string;
  readonly headers?: readonly string[];
};

/** A mail as the buyer's client would write it; the parts that a test is about are given. */
export function composeMail(parts: Parts = {}): Buffer {
  const lines = [
    `From: ${parts.from ?? `Britta <${BUYER}>`}`,
    "To: <shop@elsewhere.test>",
    `Subject: ${parts.subject ?? "My lamp"}`,
    "Date: Tue, 24 Nov 2026 10:00:00 +0000",
    `Message-ID: ${parts.messageId ?? `<${newId()}@mail.test>`}`,
    ...(parts.headers ?? []),
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    ...(parts.text ?? "Where is my lamp?").split("\n"),
    "",
  ];
  return Buffer.from(lines.join("\r\n"));
}

/** A mail of tests/fixtures/mail, with the line ends of the wire. */
export function readMail(name: string): Buffer {
  const bytes = readFileSync(join("tests/fixtures/mail", `${name}.eml`), "latin1");
  return Buffer.from(bytes.replace(/\r?\n/g, "\r\n"), "latin1");
}
