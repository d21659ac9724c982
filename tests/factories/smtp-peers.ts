import { once } from "node:events";
import net from "node:net";
import { createInterface } from "node:readline";

type Mail = { readonly from?: string; readonly to: readonly string[]; readonly raw: Uint8Array };

/** A sending server that says each line by hand. Replies are the last line of each answer. */
export async function dialSmtp(port: number) {
  const socket = net.connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  const reply = async () => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error("The server hung up");
      if (/^\d{3} /.test(value)) return Number(value.slice(0, 3));
    }
  };
  const say = (line: string) => {
    socket.write(`${line}\r\n`);
    return reply();
  };
  await reply();
  await say("EHLO sender.test");
  return {
    say,
    data: async (raw: Uint8Array) => {
      const go = await say("DATA");
      if (go !== 354) return go;
      const text = Buffer.from(raw).toString("latin1").replace(/^\./gm, "..");
      socket.write(text, "latin1");
      return say(text.endsWith("\r\n") ? "." : "\r\n.");
    },
    hangUp: () => socket.destroy(),
  };
}

/** Hands over one mail and says with what code each step was answered. */
export async function handOver(port: number, mail: Mail) {
  const client = await dialSmtp(port);
  await client.say(`MAIL FROM:<${mail.from ?? "mx@any.test"}>`);
  const recipients: number[] = [];
  for (const address of mail.to) recipients.push(await client.say(`RCPT TO:<${address}>`));
  const final = recipients.includes(250) ? await client.data(mail.raw) : null;
  client.hangUp();
  return { recipients, final };
}

/** What the server answers to a whole mail: a line, or `drop` to hang up, or `hang` to say nothing. */
export type Answer = string;

/** A receiving server whose answers after the final dot are scripted; the last one repeats. */
export async function startSmtpPeer(...answers: readonly Answer[]) {
  const sockets = new Set<net.Socket>();
  const mails: string[] = [];
  const envelopes: string[] = [];
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.write("220 mx.test ESMTP\r\n");
    let buffered = "";
    let inData = false;
    socket.on("data", (chunk) => {
      buffered += chunk.toString("latin1");
      for (;;) {
        const mark = inData ? "\r\n.\r\n" : "\r\n";
        const end = buffered.indexOf(mark);
        if (end < 0) return;
        const line = buffered.slice(0, end);
        buffered = buffered.slice(end + mark.length);
        if (!inData) {
          inData = line.toUpperCase() === "DATA";
          if (/^(MAIL|RCPT)/i.test(line)) envelopes.push(line);
          socket.write(inData ? "354 go on\r\n" : "250 ok\r\n");
          continue;
        }
        inData = false;
        const answer = answers[Math.min(mails.push(line), answers.length) - 1] ?? "250 ok";
        if (answer === "drop") socket.destroy();
        else if (answer !== "hang") socket.write(`${answer}\r\n`);
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as net.AddressInfo;
  return {
    ...{ port, url: `smtp://127.0.0.1:${port}`, mails, envelopes },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** A way to the database that can be cut and mended. */
export async function startDatabaseProxy(databaseUrl: string) {
  const target = new URL(databaseUrl);
  const sockets = new Set<net.Socket>();
  let away = false;
  const server = net.createServer((socket) => {
    if (away) return void socket.destroy();
    const upstream = net.connect(Number(target.port), target.hostname);
    for (const each of [socket, upstream]) {
      sockets.add(each);
      each.on("error", () => undefined);
    }
    socket.pipe(upstream).pipe(socket);
    socket.on("close", () => upstream.destroy());
    upstream.on("close", () => socket.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as net.AddressInfo;
  const cut = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  return {
    url: Object.assign(new URL(databaseUrl), { hostname: "127.0.0.1", port: `${port}` }).href,
    setAway: (value: boolean) => {
      away = value;
      if (away) cut();
    },
    close: () => {
      cut();
      server.close();
    },
  };
}
