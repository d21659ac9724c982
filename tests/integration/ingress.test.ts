import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Env } from "#lib/config/env.ts";
import { createDb, type Db } from "#lib/db/client.ts";
import { startIngress } from "#lib/worker/ingress.ts";
import { ENCRYPTION_KEYS, keys, log } from "#tests/factories/flows.ts";
import { composeMail } from "#tests/factories/mail.ts";
import { createShop, createThread, RELAY_DOMAIN, type TestShop } from "#tests/factories/shop.ts";
import { dialSmtp, handOver, startDatabaseProxy } from "#tests/factories/smtp-peers.ts";
import { eventually } from "#tests/support/eventually.ts";
import { createTestDatabase, type TestDatabase, withClient } from "#tests/support/test-database.ts";

let database: TestDatabase;
let proxy: Awaited<ReturnType<typeof startDatabaseProxy>>;
let ingressDb: Db;
let ingress: Awaited<ReturnType<typeof startIngress>>;
let shop: TestShop;

beforeAll(async () => {
  database = await createTestDatabase();
  proxy = await startDatabaseProxy(database.url);
  ingressDb = createDb(proxy.url);
  const settings = Env.parse({
    DATABASE_URL: database.url,
    APP_URL: "http://parley.test",
    APP_SECRET: "a secret of the tests, of 32 characters or more",
    RELAY_DOMAIN,
    ENCRYPTION_KEYS,
    INGRESS_SMTP_HOST: "127.0.0.1",
    INGRESS_SMTP_PORT: "0",
  });
  ingress = await startIngress(settings, ingressDb, keys, log);
  shop = await createShop(database.db, keys);
});

afterAll(async () => {
  await ingress.close();
  await ingressDb.$disconnect();
  proxy.close();
  await database.close();
});

const countMails = () => database.db.inboundMail.count();

describe("what the sender is told", () => {
  it("says 250 only when the mail is committed", async () => {
    const before = await countMails();
    await withClient(database.superuserUrl, async (blocker) => {
      await blocker.query("BEGIN; LOCK TABLE inbound_state IN EXCLUSIVE MODE");
      let answered = false;
      const handedOver = handOver(ingress.port, {
        to: [shop.thread.relayForBuyer],
        raw: composeMail(),
      }).finally(() => {
        answered = true;
      });
      await eventually(async () => {
        const { rows } = await blocker.query(
          "SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'inbound_state'::regclass",
        );
        expect(rows).toHaveLength(1);
      });
      expect(answered).toBe(false);
      await blocker.query("COMMIT");
      expect(await handedOver).toEqual({ recipients: [250], final: 250 });
    });
    expect(await countMails()).toBe(before + 1);
  });

  it("refuses an address that was never given out, and keeps the mail for the other", async () => {
    const before = await countMails();
    const unknown = `${"0".repeat(26)}@${RELAY_DOMAIN}`;
    const raw = composeMail();
    expect((await handOver(ingress.port, { to: [unknown], raw })).recipients).toEqual([550]);
    expect((await handOver(ingress.port, { to: ["orders@relay.test"], raw })).recipients).toEqual([
      550,
    ]);
    expect(await handOver(ingress.port, { to: [unknown, shop.thread.relayForBuyer], raw })).toEqual(
      { recipients: [550, 250], final: 250 },
    );
    expect(await countMails()).toBe(before + 1);
  });

  it("refuses 26 MB with 552, announced or not, and keeps nothing", async () => {
    const before = await countMails();
    const bytes = 26 * 1024 * 1024;
    const raw = Buffer.concat([composeMail(), Buffer.alloc(bytes, "lamp lamp lamp lamp\r\n")]);
    const to = [shop.thread.relayForBuyer];
    expect(await handOver(ingress.port, { to, raw })).toEqual({ recipients: [250], final: 552 });
    const client = await dialSmtp(ingress.port);
    expect(await client.say(`MAIL FROM:<mx@any.test> SIZE=${bytes}`)).toBe(552);
    client.hangUp();
    expect(await countMails()).toBe(before);
  });
});

describe("while the database is away", () => {
  it("asks the sender to try again, at RCPT and after the data, and doubles nothing", async () => {
    const before = await countMails();
    const mail = { to: [shop.thread.relayForBuyer], raw: composeMail() };
    proxy.setAway(true);
    expect((await handOver(ingress.port, mail)).recipients).toEqual([451]);
    proxy.setAway(false);

    const client = await dialSmtp(ingress.port);
    expect(await client.say("MAIL FROM:<mx@any.test>")).toBe(250);
    expect(await eventually(() => client.say(`RCPT TO:<${mail.to[0]}>`).then(is250))).toBe(250);
    proxy.setAway(true);
    expect(await client.data(mail.raw)).toBe(451);
    client.hangUp();
    expect(await countMails()).toBe(before);

    proxy.setAway(false);
    const retried = await eventually(async () => {
      const answer = await handOver(ingress.port, mail);
      expect(answer.final).toBe(250);
      return answer;
    });
    expect(retried).toEqual({ recipients: [250], final: 250 });
    expect(await countMails()).toBe(before + 1);
  });
});

describe("several recipients", () => {
  it("keeps a mail once for each of two relay addresses", async () => {
    const other = await createThread(database.db, shop);
    const raw = composeMail();
    const to = [shop.thread.relayForBuyer, other.relayForBuyer];
    expect(await handOver(ingress.port, { to, raw })).toEqual({
      recipients: [250, 250],
      final: 250,
    });
    const kept = await database.db.inboundMail.findMany({
      where: { sizeBytes: raw.length },
      orderBy: { id: "desc" },
      take: 2,
    });
    const localParts = kept.map((mail) => `${mail.recipientLocalPart}@${mail.recipientDomain}`);
    expect(new Set(localParts)).toEqual(new Set(to));
  });

  it("keeps a mail once for one relay address in several spellings", async () => {
    const before = await countMails();
    const [local, domain] = shop.thread.relayForBuyer.split("@");
    const to = [
      `${local}@${domain}`,
      `${local?.toUpperCase()}@${domain?.toUpperCase()}`,
      `${local}+lamp@${domain}`,
    ];
    const answer = await handOver(ingress.port, { to, raw: composeMail() });
    expect(answer).toEqual({ recipients: [250, 250, 250], final: 250 });
    expect(await countMails()).toBe(before + 1);
  });
});

function is250(code: number): number {
  if (code !== 250) throw new Error(`answered with ${code}`);
  return code;
}
