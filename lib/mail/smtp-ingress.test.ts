import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import tls from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import { createLog } from "#lib/kernel/log.ts";
import { buildMail } from "./build-mail.ts";
import { type ReceivedMail, type SmtpIngressOptions, startSmtpIngress } from "./smtp-ingress.ts";
import { type SunkMail, startSmtpSink } from "./smtp-sink.ts";
import { createSmtpTransport } from "./smtp-transport.ts";

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

async function ingress(changes: Partial<SmtpIngressOptions> = {}) {
  const stored: ReceivedMail[] = [];
  const server = await startSmtpIngress({
    host: "127.0.0.1",
    port: 0,
    bytesMax: 10_000,
    recipientsMax: 3,
    findRecipient: async (address) => (address.startsWith("known") ? "known" : "unknown"),
    store: async (mail) => {
      stored.push(mail);
      return "stored";
    },
    log: createLog("test", "silent"),
    ...changes,
  });
  cleanUps.push(server.close);
  return { port: server.port, stored };
}

/** A client that says one line and waits for the answer to it. */
async function client(port: number) {
  const socket = net.connect(port, "127.0.0.1");
  cleanUps.push(() => socket.destroy());
  let buffered = "";
  let wake: () => void = () => undefined;
  socket.on("data", (chunk) => {
    buffered += chunk.toString("latin1");
    wake();
  });
  socket.on("close", () => wake());
  socket.on("error", () => undefined);
  const reply = async (): Promise<string> => {
    for (;;) {
      const whole = /^(?:\d{3}-.*\r\n)*\d{3} .*\r\n/.exec(buffered)?.[0];
      if (whole !== undefined) {
        buffered = buffered.slice(whole.length);
        return whole.trimEnd();
      }
      if (socket.destroyed) return "closed";
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  const say = async (line: string) => {
    socket.write(`${line}\r\n`);
    return reply();
  };
  const greeting = await reply();
  return { socket, say, reply, greeting };
}

type Client = Awaited<ReturnType<typeof client>>;

async function converse({ say }: Client, lines: string[]): Promise<string[]> {
  const replies: string[] = [];
  for (const line of lines) replies.push((await say(line)).slice(0, 9));
  return replies;
}

const BODY = "From: a@b.example\r\n\r\nHi\r\n..dot";

it("takes a mail with its envelope, and says 250 when it is stored", async () => {
  const receivedAt = new Date("2026-11-24T10:00:00Z");
  const { port, stored } = await ingress({ clock: () => receivedAt });
  const peer = await client(port);
  expect(peer.greeting).toBe("220 parley ESMTP");
  expect(
    await converse(peer, [
      "EHLO mx.example",
      "MAIL FROM:<Jane+x@b.example>",
      "RCPT TO:<known1@relay.example>",
      "DATA",
      `${BODY}\r\n.`,
    ]),
  ).toEqual(["250-parle", "250 2.1.0", "250 2.1.5", "354 End d", "250 2.6.0"]);
  expect(stored).toEqual([
    {
      raw: new Uint8Array(Buffer.from("From: a@b.example\r\n\r\nHi\r\n.dot\r\n")),
      envelopeFrom: "Jane+x@b.example",
      envelopeTo: ["known1@relay.example"],
      remoteAddress: "127.0.0.1",
      helo: "mx.example",
      receivedAt,
    },
  ]);
});

it("gets from our own transport the bytes that were built", async () => {
  const { port, stored } = await ingress();
  const raw = await buildMail({
    from: { name: "Jane", address: "jane@b.example" },
    to: { address: "known1@relay.example" },
    subject: "Größe",
    text: "..\n.\nFrom me\n",
    messageId: "<1@b.example>",
    date: new Date("2026-11-24T10:00:00Z"),
  });
  const transport = createSmtpTransport({ url: `smtp://127.0.0.1:${port}` });
  cleanUps.push(transport.close);
  const envelope = { envelopeFrom: "jane@b.example", envelopeTo: "known1@relay.example" };
  expect(await transport.send({ ...envelope, raw })).toMatchObject({ state: "accepted" });
  expect(Buffer.from(stored[0]?.raw ?? []).equals(raw)).toBe(true);
});

it("accepts the null sender, and many mails on one connection", async () => {
  const { port, stored } = await ingress();
  const peer = await client(port);
  await peer.say("EHLO mx.example");
  for (let i = 0; i < 15; i += 1) {
    await converse(peer, ["MAIL FROM:<>", "RCPT TO:<known1@relay.example>", "DATA", "x: y\r\n."]);
  }
  expect(stored).toHaveLength(15);
  expect(stored[14]?.envelopeFrom).toBe("");
});

it("refuses an unknown recipient alone", async () => {
  const { port, stored } = await ingress();
  const replies = await converse(await client(port), [
    "EHLO mx.example",
    "MAIL FROM:<a@b.example>",
    "RCPT TO:<nobody@relay.example>",
    "RCPT TO:<known1@relay.example>",
    "RCPT TO:<nobody2@relay.example>",
    "RCPT TO:<known2@relay.example>",
    "RCPT TO:<known3@relay.example>",
    "RCPT TO:<known4@relay.example>",
    "DATA",
    "x: y\r\n.",
  ]);
  expect(replies.slice(2)).toEqual([
    "550 5.1.1",
    "250 2.1.5",
    "550 5.1.1",
    "250 2.1.5",
    "250 2.1.5",
    "452 4.5.3",
    "354 End d",
    "250 2.6.0",
  ]);
  expect(stored[0]?.envelopeTo.map((address) => address.slice(0, 6))).toEqual([
    "known1",
    "known2",
    "known3",
  ]);
});

describe("lets the sender keep the mail", () => {
  const broken = async (): Promise<never> => {
    throw new Error("database is down");
  };
  it.each<[string, Partial<SmtpIngressOptions>, string[]]>([
    ["recipients cannot be looked up", { findRecipient: async () => "unavailable" }, ["451 4.3.0"]],
    ["the look-up throws", { findRecipient: broken }, ["451 4.3.0"]],
    [
      "it cannot be stored",
      { store: async () => "unavailable" },
      ["250 2.1.5", "354 End d", "451 4.3.0"],
    ],
    ["storing throws", { store: broken }, ["250 2.1.5", "354 End d", "451 4.3.0"]],
  ])("when %s", async (_, changes, expected) => {
    const { port } = await ingress(changes);
    const peer = await client(port);
    const lines = [
      "EHLO x.example",
      "MAIL FROM:<a@b.example>",
      "RCPT TO:<known1@relay.example>",
      "DATA",
      "x: y\r\n.",
    ];
    expect((await converse(peer, lines.slice(0, 2 + expected.length))).slice(2)).toEqual(expected);
  });

  it("when the line dies before the final dot", async () => {
    const { port, stored } = await ingress();
    const peer = await client(port);
    await converse(peer, [
      "EHLO x.example",
      "MAIL FROM:<>",
      "RCPT TO:<known1@relay.example>",
      "DATA",
    ]);
    peer.socket.end("From: a@b.example\r\n\r\nhalf a mail\r\n");
    await new Promise((resolve) => peer.socket.once("close", resolve));
    const next = await client(port);
    await next.say("EHLO x.example");
    expect(stored).toEqual([]);
  });
});

describe("refuses what is too big", () => {
  it("by the size that is announced", async () => {
    const { port } = await ingress();
    const replies = await converse(await client(port), [
      "EHLO x.example",
      "MAIL FROM:<a@b.example> SIZE=10001",
    ]);
    expect(replies[1]).toBe("552 5.3.4");
  });

  it("by the bytes that come, reading to the end, and goes on with the session", async () => {
    const { port, stored } = await ingress();
    const peer = await client(port);
    await converse(peer, [
      "EHLO x.example",
      "MAIL FROM:<>",
      "RCPT TO:<known1@relay.example>",
      "DATA",
    ]);
    for (let i = 0; i < 50; i += 1) peer.socket.write(`${"y".repeat(70)}\r\n`.repeat(1000));
    expect(await peer.say(".")).toMatch(/^552 5\.3\.4/);
    expect(stored).toEqual([]);
    await converse(peer, ["MAIL FROM:<>", "RCPT TO:<known1@relay.example>", "DATA", "x: y\r\n."]);
    expect(stored).toHaveLength(1);
  });
});

it.each(["VRFY known1", "EXPN list", "AUTH PLAIN AGEAYg==", "STARTTLS", "WIZ", "SHELL", "HELP"])(
  "does not do %s",
  async (command) => {
    const { port } = await ingress();
    const peer = await client(port);
    expect(await peer.say("EHLO x.example")).not.toMatch(/AUTH|STARTTLS/);
    expect(await peer.say(command)).toMatch(/^50\d /);
  },
);

it("does not take a bare line feed for the end of a mail (SMTP smuggling)", async () => {
  const { port, stored } = await ingress();
  const peer = await client(port);
  await converse(peer, [
    "EHLO x.example",
    "MAIL FROM:<>",
    "RCPT TO:<known1@relay.example>",
    "DATA",
  ]);
  const smuggled = "MAIL FROM:<evil@x.example>\r\nRCPT TO:<known2@relay.example>\r\nDATA\r\nx: y";
  expect(await peer.say(`x: y\n.\n${smuggled}\r\n.`)).toMatch(/^250/);
  expect(stored).toHaveLength(1);
  expect(stored[0]?.envelopeTo).toEqual(["known1@relay.example"]);
});

it("limits connections of one host and of all", async () => {
  const { port } = await ingress({ connectionsPerIpMax: 2 });
  const greetings = [];
  for (let i = 0; i < 3; i += 1) greetings.push((await client(port)).greeting.slice(0, 3));
  expect(greetings).toEqual(["220", "220", "421"]);
  const { port: full } = await ingress({ clientsMax: 1 });
  expect((await client(full)).greeting).toMatch(/^220/);
  expect((await client(full)).greeting).toMatch(/^421/);
});

it("hangs up on a silent client", async () => {
  const { port } = await ingress({ socketTimeoutMs: 200 });
  const peer = await client(port);
  expect(await peer.reply()).toMatch(/^421|^closed/);
});

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

it.skipIf(!hasOpenssl)(
  `offers STARTTLS with a certificate of its own${hasOpenssl ? "" : " [SKIPPED: no openssl to make one]"}`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "parley-"));
    cleanUps.push(() => rmSync(folder, { recursive: true }));
    const [key, cert] = [join(folder, "key"), join(folder, "cert")];
    const args =
      "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=mx.relay.example";
    execFileSync("openssl", [...args.split(" "), "-keyout", key, "-out", cert], {
      stdio: "ignore",
    });
    const { port } = await ingress({
      tls: { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") },
    });
    const peer = await client(port);
    expect(await peer.say("EHLO x.example")).toContain("STARTTLS");
    expect(await peer.say("STARTTLS")).toMatch(/^220/);
    peer.socket.removeAllListeners("data");
    const secure = tls.connect({ socket: peer.socket, rejectUnauthorized: false });
    await new Promise((resolve) => secure.once("secureConnect", resolve));
    expect(secure.getPeerCertificate().subject.CN).toBe("mx.relay.example");
    secure.destroy();
  },
);

describe("the demo's sink", () => {
  async function sink(onMail: (mail: SunkMail) => Promise<void>) {
    const server = await startSmtpSink({ host: "127.0.0.1", port: 0, onMail });
    cleanUps.push(server.close);
    const transport = createSmtpTransport({ url: `smtp://127.0.0.1:${server.port}` });
    cleanUps.push(transport.close);
    return transport;
  }
  const mail = {
    envelopeFrom: "b-1@relay.example",
    envelopeTo: "anybody@anywhere.example",
    raw: new Uint8Array(Buffer.from("From: a@relay.example\r\n\r\nHello\r\n.\r\n")),
  };

  it("takes mail for anybody, byte by byte", async () => {
    const taken: SunkMail[] = [];
    const transport = await sink(async (one) => void taken.push(one));
    expect(await transport.send(mail)).toMatchObject({ state: "accepted" });
    expect(taken).toEqual([{ ...mail, envelopeTo: [mail.envelopeTo] }]);
  });

  it("asks to come again when it cannot", async () => {
    const transport = await sink(() => Promise.reject(new Error("full")));
    expect(await transport.send(mail)).toMatchObject({ state: "retry", responseCode: 451 });
  });
});
