import net from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { maskAddresses } from "./send-outcome.ts";
import { createSmtpTransport, type SmtpTransport } from "./smtp-transport.ts";

/** What the scripted server does at a point of the conversation: it answers, or `drop`, or `hang`. */
type Step = string;
type Point = "greet" | "EHLO" | "AUTH" | "MAIL" | "RCPT" | "DATA" | "dot" | "secondDot";
type Script = Partial<Record<Point, Step>>;

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

const USUAL: Required<Script> = {
  greet: "220 mx ESMTP",
  EHLO: "250 mx",
  AUTH: "235 ok",
  MAIL: "250 ok",
  RCPT: "250 ok",
  DATA: "354 go on",
  dot: "250 2.0.0 queued as 42",
  secondDot: "250 2.0.0 queued as 43",
};

async function scripted(changes: Script) {
  const script = { ...USUAL, ...changes };
  const sockets = new Set<net.Socket>();
  const seen = { connections: 0, mails: [] as string[], commands: [] as string[], sockets };
  const server = net.createServer((socket) => {
    seen.connections += 1;
    sockets.add(socket);
    socket.on("error", () => undefined);
    let inData = false;
    let buffered = "";
    const act = (step: Step) => {
      if (step === "drop") socket.destroy();
      else if (step !== "hang") socket.write(`${step}\r\n`);
    };
    act(script.greet);
    socket.on("data", (chunk) => {
      buffered += chunk.toString("latin1");
      for (;;) {
        const mark = inData ? "\r\n.\r\n" : "\r\n";
        const end = buffered.indexOf(mark);
        if (end < 0) return;
        const line = buffered.slice(0, end);
        buffered = buffered.slice(end + mark.length);
        if (inData) {
          inData = false;
          seen.mails.push(line);
          act(seen.mails.length > 1 ? script.secondDot : script.dot);
          continue;
        }
        seen.commands.push(line);
        const verb = line.slice(0, 4).toUpperCase() as keyof Script;
        const step = verb in script ? script[verb] : "250 ok";
        act(step ?? "250 ok");
        inData = verb === "DATA" && step?.startsWith("354") === true;
        if (inData && script.dot === "drop-before-dot") return socket.destroy();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: (server.address() as net.AddressInfo).port, seen };
}

function transportTo(port: number, userInfo = ""): SmtpTransport {
  const transport = createSmtpTransport({
    url: `smtp://${userInfo}127.0.0.1:${port}`,
    socketTimeoutMs: 300,
    connectTimeoutMs: 300,
  });
  open.push(() => transport.close());
  return transport;
}

const MAIL = {
  envelopeFrom: "b-1@relay.example",
  envelopeTo: "jane@example.com",
  raw: Buffer.from("From: a@relay.example\r\n\r\nHello\r\n.dot\r\n"),
};

it("hands a mail over byte by byte and says what the server said", async () => {
  const { port, seen } = await scripted({});
  expect(await transportTo(port).send(MAIL)).toEqual({
    state: "accepted",
    response: "250 2.0.0 queued as 42",
  });
  expect(seen.mails).toEqual(["From: a@relay.example\r\n\r\nHello\r\n..dot"]);
  expect(seen.commands).toContain("MAIL FROM:<b-1@relay.example>");
  expect(seen.commands).toContain("RCPT TO:<jane@example.com>");
});

it("sends with the null sender", async () => {
  const { port, seen } = await scripted({});
  await transportTo(port).send({ ...MAIL, envelopeFrom: "" });
  expect(seen.commands).toContain("MAIL FROM:<>");
});

describe("tells apart what may be sent again, what failed and what nobody knows", () => {
  it.each<[string, Script, object]>([
    ["dropped at connect", { greet: "drop" }, { state: "retry", responseCode: null }],
    ["no greeting", { greet: "hang" }, { state: "retry", responseCode: null }],
    ["421 as the greeting", { greet: "421 busy" }, { state: "retry", responseCode: 421 }],
    ["554 as the greeting", { greet: "554 blocked" }, { state: "retry", responseCode: 554 }],
    ["dropped at EHLO", { EHLO: "drop" }, { state: "retry", responseCode: null }],
    ["dropped at MAIL", { MAIL: "drop" }, { state: "retry", responseCode: null }],
    ["421 at MAIL", { MAIL: "421 4.3.2 shutting down" }, { state: "retry", responseCode: 421 }],
    ["550 at MAIL", { MAIL: "550 5.7.1 no" }, { state: "failed", responseCode: 550 }],
    ["greylisted", { RCPT: "451 4.7.1 come back" }, { state: "retry", responseCode: 451 }],
    ["mailbox full", { RCPT: "452 4.2.2 full" }, { state: "retry", responseCode: 452 }],
    ["unknown mailbox", { RCPT: "550 5.1.1 unknown" }, { state: "failed", responseCode: 550 }],
    ["dropped at RCPT", { RCPT: "drop" }, { state: "retry", responseCode: null }],
    ["hung at RCPT", { RCPT: "hang" }, { state: "retry", responseCode: null }],
    ["451 at DATA", { DATA: "451 later" }, { state: "retry", responseCode: 451 }],
    ["554 at DATA", { DATA: "554 no" }, { state: "failed", responseCode: 554 }],
    ["dropped at DATA", { DATA: "drop" }, { state: "retry", responseCode: null }],
    ["hung at DATA", { DATA: "hang" }, { state: "retry", responseCode: null }],
    ["dropped after 354", { dot: "drop-before-dot" }, { state: "unconfirmed" }],
    ["dropped after the dot", { dot: "drop" }, { state: "unconfirmed" }],
    ["hung after the dot", { dot: "hang" }, { state: "unconfirmed" }],
    ["451 after the dot", { dot: "451 4.3.0 disk" }, { state: "retry", responseCode: 451 }],
    ["554 after the dot", { dot: "554 5.7.1 spam" }, { state: "failed", responseCode: 554 }],
    [
      "too big for the server",
      { EHLO: "250-mx\r\n250 SIZE 10" },
      { state: "failed", responseCode: 552 },
    ],
    [
      "unknown mailbox, pipelined",
      { EHLO: "250-mx\r\n250 PIPELINING", RCPT: "550 5.1.1 unknown", DATA: "554 no recipients" },
      { state: "failed", responseCode: 550 },
    ],
    [
      "dropped after the dot, pipelined",
      { EHLO: "250-mx\r\n250 PIPELINING", dot: "drop" },
      { state: "unconfirmed" },
    ],
  ])("%s", async (_, script, expected) => {
    const { port } = await scripted(script);
    expect(await transportTo(port).send(MAIL)).toMatchObject(expected);
  });

  it("nobody listening", async () => {
    const { port } = await scripted({});
    for (const close of open.splice(0)) close();
    expect(await transportTo(port).send(MAIL)).toMatchObject({
      state: "retry",
      responseCode: null,
    });
  });

  it("a wrong password, for which no mail is to blame", async () => {
    const { port } = await scripted({ EHLO: "250-mx\r\n250 AUTH PLAIN", AUTH: "535 5.7.8 bad" });
    expect(await transportTo(port, "user:p%40ss@").send(MAIL)).toMatchObject({
      state: "retry",
      responseCode: 535,
    });
    expect(await transportTo(port, "user:p%40ss@").verify()).toMatchObject({ ok: false });
  });
});

it("keeps a connection for the next mail", async () => {
  const { port, seen } = await scripted({});
  const transport = transportTo(port);
  await transport.send(MAIL);
  await transport.send(MAIL);
  expect(seen).toMatchObject({ connections: 1, mails: [expect.anything(), expect.anything()] });
});

it("opens another when the server closed the kept one", async () => {
  const { port, seen } = await scripted({});
  const transport = transportTo(port);
  await transport.send(MAIL);
  for (const socket of seen.sockets) socket.destroy();
  expect(await transport.send(MAIL)).toMatchObject({ state: "accepted" });
  expect(seen.connections).toBe(2);
});

it("does not send again what the kept connection may have taken", async () => {
  const { port, seen } = await scripted({ dot: "250 ok", secondDot: "drop" });
  const transport = transportTo(port);
  await transport.send(MAIL);
  expect(await transport.send(MAIL)).toMatchObject({ state: "unconfirmed" });
  expect(seen).toMatchObject({ connections: 1, mails: [expect.anything(), expect.anything()] });
});

it("sends no more at a time than it may", async () => {
  const { port, seen } = await scripted({});
  const transport = createSmtpTransport({ url: `smtp://127.0.0.1:${port}`, connectionsMax: 2 });
  open.push(() => transport.close());
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => transport.send(MAIL)));
  expect(outcomes.every(({ state }) => state === "accepted")).toBe(true);
  expect(seen.mails).toHaveLength(8);
  expect(seen.connections).toBeLessThanOrEqual(2);
});

it("shows no address in a reason", async () => {
  const { port } = await scripted({
    RCPT: "550 5.1.1 <jane@example.com>: no such user jane@example.com",
  });
  const outcome = await transportTo(port).send(MAIL);
  expect(outcome).toEqual({
    state: "failed",
    responseCode: 550,
    reason: "550 5.1.1 <[address]>: no such user [address]",
  });
  expect(maskAddresses('x@y.z, "a b"@c.d @e (f@g)')).not.toContain("@");
});

it.each([
  { envelopeTo: "jane@example.com>\r\nRCPT TO:<evil@x.example" },
  { envelopeFrom: "a@b.example> SIZE=1" },
  { envelopeTo: "" },
])("refuses the envelope %j before it connects", async (change) => {
  const { port, seen } = await scripted({});
  await expect(transportTo(port).send({ ...MAIL, ...change })).rejects.toThrow("valid address");
  expect(seen.connections).toBe(0);
});

it("verifies that the server is there", async () => {
  const { port } = await scripted({});
  expect(await transportTo(port).verify()).toEqual({ ok: true, value: undefined });
  expect(() => createSmtpTransport({ url: "http://x.example" })).toThrow("smtp://");
});
