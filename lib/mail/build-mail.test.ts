import { describe, expect, it } from "vitest";
import { AppError } from "#lib/kernel/app-error.ts";
import { buildMail, type OutgoingMail } from "./build-mail.ts";
import { readHeaderBlock } from "./header-block.ts";
import { readMail } from "./read-mail.ts";

const MAIL: OutgoingMail = {
  from: { name: "Nordlicht Keramik", address: "a1@relay.example" },
  to: { address: "jane@example.com" },
  subject: "Ihre Bestellung – 注文",
  text: "Guten Tag,\n\nsie ist unterwegs. ありがとう\n.\nFrom here on it is late.",
  messageId: "<m1@relay.example>",
  date: new Date("2026-11-24T10:00:00Z"),
};

async function headersOf(mail: OutgoingMail) {
  const { headers } = readHeaderBlock(await buildMail(mail));
  return Object.fromEntries(headers.map(({ name, value }) => [name, value]));
}

it("writes what it was given, and nothing about who wrote it with what", async () => {
  const headers = await headersOf({
    ...MAIL,
    replyTo: { address: "r@relay.example" },
    inReplyTo: "<m0@relay.example>",
    references: ["<a@relay.example>", "<m0@relay.example>"],
    autoSubmitted: "auto-generated",
    headers: { "X-Parley-Loop": "t1" },
  });
  expect(headers).toEqual({
    from: "Nordlicht Keramik <a1@relay.example>",
    to: "jane@example.com",
    "reply-to": "r@relay.example",
    subject: expect.stringContaining("=?UTF-8?"),
    "message-id": "<m1@relay.example>",
    "in-reply-to": "<m0@relay.example>",
    references: "<a@relay.example> <m0@relay.example>",
    date: "Tue, 24 Nov 2026 10:00:00 +0000",
    "auto-submitted": "auto-generated",
    "x-parley-loop": "t1",
    "mime-version": "1.0",
    "content-type": "text/plain; charset=utf-8",
    "content-transfer-encoding": "quoted-printable",
  });
});

it("gives back the same text, HTML and files when read again", async () => {
  const content = Uint8Array.from({ length: 300 }, (_, i) => i % 256);
  const raw = await buildMail({
    ...MAIL,
    html: "<p>Guten Tag</p>",
    attachments: [{ fileName: "../Rechnung\r\n.pdf", contentType: "application/pdf", content }],
  });
  const result = await readMail(raw);
  if (!result.ok) throw new Error(result.error);
  expect(result.value).toMatchObject({ subject: MAIL.subject, text: MAIL.text });
  expect(result.value.attachments).toMatchObject([{ fileName: "Rechnung .pdf", content }]);
  const source = Buffer.from(raw).toString("latin1");
  expect(source).toContain('boundary="--parley-');
  expect(source).not.toMatch(/nodemailer|_NmP|x-mailer/i);
  expect(source.split("\r\n").every((line) => line.length <= 998 && !/[\r\n]/.test(line))).toBe(
    true,
  );
});

it("keeps a person's mail free of Auto-Submitted", async () => {
  expect(await headersOf(MAIL)).not.toHaveProperty("auto-submitted");
});

const INJECTIONS = ["\r\nBcc: evil@x.example", "\nBcc: evil@x.example", "\rBcc: x", "\u2028Bcc: x"];

describe("cannot be made to write another header", () => {
  it.each(INJECTIONS)("with %j in names, subject, file name and extra header", async (piece) => {
    const raw = await buildMail({
      ...MAIL,
      from: { ...MAIL.from, name: `Shop${piece}` },
      to: { ...MAIL.to, name: `"Jane" <b@x.example>${piece}` },
      subject: `Hello${piece}`,
      headers: { "X-Parley-Loop": `t${piece}` },
      attachments: [
        { fileName: `a${piece}.txt`, contentType: "text/plain", content: Buffer.from("x") },
      ],
    });
    const names = readHeaderBlock(raw).headers.map(({ name }) => name);
    expect(names).not.toContain("bcc");
    expect(new Set(names).size).toBe(names.length);
    expect(Buffer.from(raw).toString("latin1")).not.toMatch(/[\r\n]Bcc:/i);
    const result = await readMail(raw);
    if (!result.ok) throw new Error(result.error);
    expect(result.value.from).toHaveLength(1);
    expect(result.value.from[0]?.address).toBe("a1@relay.example");
  });

  it.each<[string, (piece: string) => Partial<OutgoingMail>]>([
    ["the sender's address", (piece) => ({ from: { address: `a@b.example${piece}` } })],
    ["the recipient's address", (piece) => ({ to: { address: `a@b.example>${piece}` } })],
    ["Reply-To", (piece) => ({ replyTo: { address: `a@b.example, c@d.example${piece}` } })],
    ["Message-ID", (piece) => ({ messageId: `<a@b.example${piece}>` })],
    ["In-Reply-To", (piece) => ({ inReplyTo: `<a@b.example>${piece}` })],
    ["References", (piece) => ({ references: [`<a@b.example> ${piece}`] })],
    [
      "a media type",
      (piece) => ({
        attachments: [{ fileName: "a", contentType: `a/b${piece}`, content: new Uint8Array() }],
      }),
    ],
    ["a header's name", (piece) => ({ headers: { [`X-Parley-Loop${piece}`]: "x" } })],
    ["a header that is not on the list", () => ({ headers: { Bcc: "evil@x.example" } as object })],
  ])("with %s: it throws", async (_, change) => {
    for (const piece of INJECTIONS) {
      await expect(buildMail({ ...MAIL, ...change(piece) })).rejects.toBeInstanceOf(AppError);
    }
  });
});
