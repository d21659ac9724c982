import { afterAll, describe, expect, it } from "vitest";
import { createMailParser } from "./parse-mail.ts";
import type { ParsedMail } from "./parsed-mail.ts";

const parser = createMailParser({ timeoutMs: 10_000, memoryMbMax: 256 });
afterAll(() => parser.close());

function mail(headers: Record<string, string> | string[][], body = "Hello"): Uint8Array {
  const pairs = Array.isArray(headers) ? headers : Object.entries(headers);
  const head = pairs.map(([name, value]) => `${name}: ${value}`).join("\r\n");
  return Buffer.from(`${head}\r\n\r\n${body}`);
}

async function parsed(raw: Uint8Array): Promise<ParsedMail> {
  const result = await parser.parse(raw);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

async function refused(raw: Uint8Array): Promise<string> {
  const result = await parser.parse(raw);
  return result.ok ? "parsed" : result.error;
}

const PLAIN = { From: "Jane <jane@example.com>", Subject: "Hi" };

function multipart(parts: string[], subtype = "mixed"): Uint8Array {
  const body = [...parts.map((part) => `--BB\r\n${part}`), "--BB--"].join("\r\n");
  return mail({ ...PLAIN, "Content-Type": `multipart/${subtype}; boundary="BB"` }, body);
}

it("reads an ordinary mail", async () => {
  const raw = mail(
    {
      From: '"Doe, Jane" <jane@example.com>',
      Subject: "=?utf-8?q?Gr=C3=BC=C3=9Fe?=",
      Date: "Tue, 24 Nov 2026 10:00:00 +0100",
      "Message-ID": "<1@example.com>",
      "In-Reply-To": "<0@relay.example>",
      References: "<a@relay.example>\r\n <0@relay.example>",
    },
    "Thanks!\r\nJane",
  );
  expect(await parsed(raw)).toMatchObject({
    from: [{ name: "Doe, Jane", address: "jane@example.com" }],
    subject: "Grüße",
    date: new Date("2026-11-24T09:00:00Z"),
    messageId: "<1@example.com>",
    inReplyTo: "<0@relay.example>",
    references: ["<a@relay.example>", "<0@relay.example>"],
    text: "Thanks!\nJane",
    textOrigin: "plain",
    attachments: [],
  });
});

describe("shows every author", () => {
  it.each<[string, string[][], string[]]>([
    [
      "two From headers",
      [
        ["From", "a@x.example"],
        ["From", "b@y.example"],
      ],
      ["a@x.example", "b@y.example"],
    ],
    [
      "two mailboxes",
      [["From", "A <a@x.example>, B <b@y.example>"]],
      ["a@x.example", "b@y.example"],
    ],
    ["a group", [["From", "Team: a@x.example, b@y.example;"]], ["a@x.example", "b@y.example"]],
    [
      "another case and a space",
      [
        ["FROM ", "a@x.example"],
        ["from", "b@y.example"],
      ],
      ["a@x.example", "b@y.example"],
    ],
    [
      "an empty From first",
      [
        ["From", ""],
        ["From", "b@y.example"],
      ],
      ["", "b@y.example"],
    ],
    [
      "a From behind a lone CR",
      [
        ["From", "a@x.example"],
        ["X", "y\rFrom: b@y.example"],
      ],
      ["a@x.example", "b@y.example"],
    ],
    ["an address as a name", [["From", '"b@y.example" <a@x.example>']], ["a@x.example"]],
    ["none", [["Subject", "x"]], []],
  ])("%s", async (_, headers, expected) => {
    const { from } = await parsed(mail(headers));
    expect(from.map(({ address }) => address)).toEqual(expected);
  });
});

it.each([
  ["=?utf-8?q?a=0D=0ABcc:_x@y.example?=", "a Bcc: x@y.example"],
  ["=?utf-8?q?a=E2=80=A8b?=", "a b"],
  ["x".repeat(2000), "x".repeat(998)],
])("makes one clean line of the subject %j", async (subject, expected) => {
  expect((await parsed(mail({ ...PLAIN, Subject: subject }))).subject).toBe(expected);
});

it("prefers text/plain, and takes control characters out of it", async () => {
  const raw = multipart(
    [
      "Content-Type: text/plain\r\n\r\nplain\u0000\u0007 text",
      "Content-Type: text/html\r\n\r\n<p>other</p>",
    ],
    "alternative",
  );
  expect(await parsed(raw)).toMatchObject({ text: "plain text", textOrigin: "plain" });
});

it("makes text of HTML without links, images, styles and scripts", async () => {
  const html =
    '<style>p{}</style><script>x()</script><h1>Hello</h1><p>See <a href="https://x.example/t">my order</a>' +
    '<img src="https://x.example/pixel.gif" alt="pixel"></p><blockquote>old</blockquote>';
  const { text, textOrigin } = await parsed(mail({ ...PLAIN, "Content-Type": "text/html" }, html));
  expect(textOrigin).toBe("html");
  expect(text).toBe("Hello\n\nSee my order\n\n> old");
});

it("reports a mail without any text as such", async () => {
  const raw = mail({ ...PLAIN, "Content-Type": "text/html" }, "<img src=x>");
  expect(await parsed(raw)).toMatchObject({ text: "", textOrigin: "none" });
});

describe("attachments", () => {
  const part = (name: string, type: string, content: string, disposition = "attachment") =>
    `Content-Type: ${type}\r\nContent-Disposition: ${disposition}; filename="${name}"\r\n` +
    `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content, "latin1").toString("base64")}`;

  it.each([
    ["../../etc/passwd", "text/plain", "root", "passwd", "text/plain"],
    ["C:\\\\dir\\\\a.pdf", "image/png", "%PDF-1.7", "a.pdf", "application/pdf"],
    [
      "=?utf-8?q?a=0D=0Ab=E2=80=AEfdp.exe?=",
      "application/pdf",
      "MZ\x00\x01",
      "a bfdp.exe",
      "application/octet-stream",
    ],
    ["..hidden", "x/y", "\x89PNG\r\n\x1a\n", "hidden", "image/png"],
    ["", "x/y", "\xff\xd8\xff\xe0", "attachment.jpg", "image/jpeg"],
    ["a.docx", "x/y", "PK\x03\x04", "a.docx", "application/zip"],
    ["a.doc", "x/y", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.doc", "application/x-ole-storage"],
    ["a.webp", "x/y", "RIFF\x00\x00\x00\x00WEBPVP8 ", "a.webp", "image/webp"],
    [`${"n".repeat(300)}.jpeg`, "x/y", "GIF89a", `${"n".repeat(115)}.jpeg`, "image/gif"],
  ])("%s declared %s", async (name, declared, content, fileName, contentType) => {
    const { attachments } = await parsed(multipart([part(name, declared, content)]));
    expect(attachments).toHaveLength(1);
    expect(attachments[0]).toMatchObject({
      fileName,
      contentType,
      declaredType: declared,
      inline: false,
    });
    expect(Buffer.from(attachments[0]?.content ?? []).toString("latin1")).toBe(content);
  });

  it("keeps a mail inside the mail as an attachment, out of the text", async () => {
    const raw = multipart([
      "Content-Type: text/plain\r\n\r\nmine",
      "Content-Type: message/rfc822\r\n\r\nFrom: x@y.example\r\n\r\ntheirs",
    ]);
    const { text, attachments } = await parsed(raw);
    expect(text).toBe("mine");
    expect(attachments.map((one) => one.declaredType)).toEqual(["message/rfc822"]);
  });

  it("marks inline pictures", async () => {
    const { attachments } = await parsed(multipart([part("a.png", "image/png", "x", "inline")]));
    expect(attachments[0]?.inline).toBe(true);
  });
});

describe("refuses", () => {
  const nested = (depth: number) => {
    let body = "end";
    for (let i = depth; i > 0; i -= 1) {
      body = `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n${body}\r\n--b${i}--`;
    }
    return Buffer.from(`From: a@b.example\r\n${body}`);
  };

  it.each<[string, () => Uint8Array, string]>([
    ["nothing", () => new Uint8Array(), "malformed"],
    ["bytes without a header", () => Buffer.from("Hello, this is no mail"), "malformed"],
    [
      "random bytes",
      () => Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
      "malformed",
    ],
    ["more than 25 MB", () => Buffer.alloc(25 * 1024 * 1024 + 1, "a"), "too_large"],
    ["300 kB of headers", () => mail({ ...PLAIN, X: "y".repeat(300_000) }), "headers_too_large"],
    [
      "300 kB of headers in parts",
      () => multipart([`Content-Type: text/plain; x="${"y".repeat(300_000)}"\r\n\r\nx`]),
      "headers_too_large",
    ],
    ["40 levels", () => nested(40), "too_deep"],
    ["201 parts", () => multipart(Array.from({ length: 201 }, () => "\r\nx")), "too_many_parts"],
    [
      "a million delimiters",
      () => multipart([`\r\n${"x\r\n--BB\r\n".repeat(1_000_000)}`]),
      "too_many_parts",
    ],
  ])("%s", async (_, raw, code) => {
    expect(await refused(raw())).toBe(code);
  });

  it("nothing at the limits themselves", async () => {
    expect(await refused(nested(32))).toBe("parsed");
    expect(await refused(multipart(Array.from({ length: 199 }, () => "\r\nx")))).toBe("parsed");
  });
});

describe("the thread", () => {
  it("is given up after the time-out, and the next mail is parsed by a new one", async () => {
    const impatient = createMailParser({ timeoutMs: 1500, memoryMbMax: 512 });
    // 800,000 open elements take the HTML parser four minutes.
    const slow = mail({ ...PLAIN, "Content-Type": "text/html" }, "<div>".repeat(800_000));
    const [first, second] = await Promise.all([
      impatient.parse(slow),
      impatient.parse(mail(PLAIN)),
    ]);
    expect(first).toEqual({ ok: false, error: "timed_out" });
    expect(second.ok).toBe(true);
    await impatient.close();
  });

  it("crashes alone when a mail needs more memory than it has", async () => {
    const small = createMailParser({ timeoutMs: 20_000, memoryMbMax: 24 });
    const hungry = mail({ ...PLAIN, "Content-Type": "text/html" }, "<p>a</p>".repeat(500_000));
    expect(await small.parse(hungry)).toEqual({ ok: false, error: "crashed" });
    expect((await small.parse(mail(PLAIN))).ok).toBe(true);
    await small.close();
  });

  it("answers calls in order, leaves the bytes to their owner, and ends what is waiting at close", async () => {
    const one = createMailParser({ timeoutMs: 10_000, memoryMbMax: 256 });
    const raw = mail(PLAIN, "body");
    const results = await Promise.all([one.parse(raw), one.parse(raw), one.parse(raw)]);
    expect(results.every((result) => result.ok && result.value.text.trim() === "body")).toBe(true);
    const late = one.parse(raw);
    await one.close();
    expect(await late).toEqual({ ok: false, error: "crashed" });
    expect(await one.parse(raw)).toEqual({ ok: false, error: "crashed" });
  });
});
