import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { resolveViewer } from "#lib/auth/resolve-viewer.ts";
import { type Session, type SignInDeps, signIn } from "#lib/auth/sign-in.ts";
import { lookUpHash, readSealingKeys, seal } from "#lib/db/sealed.ts";
import { revokeSessions } from "#lib/db/session-store.ts";
import type { Role } from "#lib/domain/access.ts";
import { newId } from "#lib/kernel/ids.ts";
import { hashPassword } from "#lib/kernel/password.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

const PASSWORD = "correct horse battery staple";
const OFFICE = "192.0.2.10";
const keys = readSealingKeys(`test:${Buffer.alloc(32, 3).toString("base64")}`);

let database: TestDatabase;
let passwordHash: string;
let now: Date;
let deps: SignInDeps;

beforeAll(async () => {
  [database, passwordHash] = await Promise.all([createTestDatabase(), hashPassword(PASSWORD)]);
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.db.signInThrottle.deleteMany();
  now = new Date("2026-11-24T09:00:00Z");
  deps = { db: database.db, keys, clock: () => now };
});

const passMinutes = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};

type Person = { sellerAccountId: string; memberId: string; email: string };

async function insertShop(): Promise<string> {
  const id = newId();
  await database.db.sellerAccount.create({
    data: {
      ...{ id, slug: id, displayName: "Shop", locale: "de-DE", timeZone: "Europe/Berlin" },
      createdAt: now,
    },
  });
  return id;
}

async function insertMember(sellerAccountId: string, role: Role = "agent"): Promise<Person> {
  const id = newId();
  const email = `${id}@shop.example`;
  const emailHash = lookUpHash(keys, email);
  await database.db.member.create({
    data: {
      ...{ sellerAccountId, id, displayName: "Kim", role, emailHash },
      emailSealed: seal(keys, email),
      createdAt: now,
    },
  });
  await database.db.signInIdentity.create({
    data: { emailHash, sellerAccountId, memberId: id, passwordHash, updatedAt: now },
  });
  return { sellerAccountId, memberId: id, email };
}

const tryPassword = (email: string, password: string, remoteAddress: string | null = OFFICE) =>
  signIn({ email, password, remoteAddress }, deps);

async function signInAs({ email }: Person): Promise<Session> {
  const signedIn = await tryPassword(email, PASSWORD);
  if (!signedIn.ok) throw new Error(signedIn.error);
  return signedIn.value;
}

async function tryWrongly(times: number, email: string, remoteAddress: string | null = OFFICE) {
  const answers: string[] = [];
  for (let attempt = 0; attempt < times; attempt += 1) {
    const answer = await tryPassword(email, `guess ${attempt}`, remoteAddress);
    answers.push(answer.ok ? "signed in" : answer.error);
  }
  return answers;
}

const removeMember = ({ sellerAccountId, memberId }: Person) =>
  database.db.member.update({
    where: { sellerAccountId_id: { sellerAccountId, id: memberId } },
    data: { removedAt: now },
  });

describe("signing in", () => {
  test("with the right password makes a session, however the address is written", async () => {
    const person = await insertMember(await insertShop(), "admin");
    const signedIn = await tryPassword(` ${person.email.toUpperCase()} `, PASSWORD);
    const viewer = await resolveViewer(signedIn.ok ? signedIn.value : null, deps);
    expect(viewer).toEqual({
      sellerAccountId: person.sellerAccountId,
      memberId: person.memberId,
      sessionId: expect.any(String),
      ...{ role: "admin", displayName: "Kim", sellerAccountName: "Shop" },
      ...{ locale: "de-DE", timeZone: "Europe/Berlin" },
    });
  });

  test("answers an unknown address, a wrong password and a removed member alike", async () => {
    const shop = await insertShop();
    const [person, removed] = [await insertMember(shop), await insertMember(shop)];
    await removeMember(removed);
    const answers = [
      await tryPassword("nobody@shop.example", PASSWORD),
      await tryPassword(person.email, "wrong"),
      await tryPassword(removed.email, PASSWORD),
    ];
    expect(answers).toEqual(Array(3).fill({ ok: false, error: "wrong_credentials" }));
  });
});

describe("guessing", () => {
  test("is refused from the eleventh time on, the right password included, until the window ends", async () => {
    const person = await insertMember(await insertShop());
    expect(await tryWrongly(20, person.email)).toEqual([
      ...Array(10).fill("wrong_credentials"),
      ...Array(10).fill("too_many_attempts"),
    ]);
    passMinutes(14);
    expect(await tryPassword(person.email, PASSWORD)).toMatchObject({ error: "too_many_attempts" });
    passMinutes(1);
    expect(await tryPassword(person.email, PASSWORD)).toMatchObject({ ok: true });
  });

  test("of an unknown address is refused after as many times", async () => {
    const answers = await tryWrongly(11, "nobody@shop.example");
    expect(answers.slice(9)).toEqual(["wrong_credentials", "too_many_attempts"]);
  });

  test("all at once gets no further than one after the other", async () => {
    const person = await insertMember(await insertShop());
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, guess) => tryPassword(person.email, `guess ${guess}`)),
    );
    const heard = answers.filter((answer) => !answer.ok && answer.error === "wrong_credentials");
    expect(heard).toHaveLength(10);
  });

  test("of many addresses by one client is refused after fifty, for this client only", async () => {
    const person = await insertMember(await insertShop());
    for (let address = 0; address < 50; address += 1) {
      await tryWrongly(1, `nobody-${address}@shop.example`);
    }
    expect(await tryPassword(person.email, PASSWORD)).toMatchObject({ error: "too_many_attempts" });
    expect(await tryPassword(person.email, PASSWORD, "192.0.2.11")).toMatchObject({ ok: true });
    expect(await tryPassword(person.email, PASSWORD, null)).toMatchObject({ ok: true });
  });

  test("by a refused client does not lock the members out whom it tries", async () => {
    const person = await insertMember(await insertShop());
    for (let address = 0; address < 50; address += 1) {
      await tryWrongly(1, `nobody-${address}@shop.example`);
    }
    await tryWrongly(15, person.email);
    expect(await tryPassword(person.email, PASSWORD, null)).toMatchObject({ ok: true });
  });

  test("is forgotten for an address, not for a client, when its member signs in", async () => {
    const person = await insertMember(await insertShop());
    for (let round = 0; round < 5; round += 1) {
      expect(await tryWrongly(9, person.email)).toEqual(Array(9).fill("wrong_credentials"));
      await signInAs(person);
    }
    expect(await tryWrongly(6, person.email)).toEqual([
      ...Array(5).fill("wrong_credentials"),
      "too_many_attempts",
    ]);
  });

  test("is not what a client does that signs in often", async () => {
    const person = await insertMember(await insertShop());
    for (let time = 0; time < 55; time += 1) await signInAs(person);
  });
});

describe("a session", () => {
  test("ends after thirty days, used or not", async () => {
    const session = await signInAs(await insertMember(await insertShop()));
    passMinutes(30 * 24 * 60 - 1);
    expect(await resolveViewer(session, deps)).not.toBeNull();
    passMinutes(1);
    expect(await resolveViewer(session, deps)).toBeNull();
  });

  test("can be ended alone", async () => {
    const person = await insertMember(await insertShop());
    const [here, elsewhere] = [await signInAs(person), await signInAs(person)];
    const { sellerAccountId, memberId, sessionId } = here;
    await revokeSessions(sellerAccountId, { memberId, id: sessionId }, now, database.db);
    expect(await resolveViewer(here, deps)).toBeNull();
    expect(await resolveViewer(elsewhere, deps)).not.toBeNull();
  });

  test("can be ended with all others of its member and nobody else's", async () => {
    const shop = await insertShop();
    const [person, colleague] = [await insertMember(shop), await insertMember(shop)];
    const stranger = await signInAs(await insertMember(await insertShop()));
    const [here, elsewhere] = [await signInAs(person), await signInAs(person)];
    const ofColleague = await signInAs(colleague);
    const { sellerAccountId, memberId } = here;
    await revokeSessions(sellerAccountId, { memberId }, now, database.db);
    expect(await resolveViewer(here, deps)).toBeNull();
    expect(await resolveViewer(elsewhere, deps)).toBeNull();
    expect(await resolveViewer(ofColleague, deps)).not.toBeNull();
    expect(await resolveViewer(stranger, deps)).not.toBeNull();
  });

  test("cannot be ended by another shop or as another member", async () => {
    const shop = await insertShop();
    const session = await signInAs(await insertMember(shop));
    const colleague = await insertMember(shop);
    const stranger = await insertMember(await insertShop());
    const { sellerAccountId, memberId, sessionId: id } = session;
    await revokeSessions(stranger.sellerAccountId, { memberId, id }, now, database.db);
    await revokeSessions(
      sellerAccountId,
      { memberId: colleague.memberId, id },
      ...([now, database.db] as const),
    );
    expect(await resolveViewer(session, deps)).not.toBeNull();
  });

  test("ends with the membership", async () => {
    const person = await insertMember(await insertShop());
    const session = await signInAs(person);
    await removeMember(person);
    expect(await resolveViewer(session, deps)).toBeNull();
  });

  test("gives nothing under another shop's, another member's or no id", async () => {
    const shop = await insertShop();
    const session = await signInAs(await insertMember(shop));
    const colleague = await insertMember(shop);
    const stranger = await signInAs(await insertMember(await insertShop()));
    const forged = [
      { ...session, sellerAccountId: stranger.sellerAccountId },
      { ...session, sessionId: stranger.sessionId },
      { ...session, memberId: stranger.memberId },
      { ...session, memberId: colleague.memberId },
      { ...session, sessionId: newId() },
      { ...session, sessionId: "' OR true --" },
      { sellerAccountId: session.sellerAccountId, memberId: session.memberId },
      ...[null, {}, "text"],
    ];
    const viewers = await Promise.all(forged.map((claims) => resolveViewer(claims, deps)));
    expect(viewers).toEqual(forged.map(() => null));
  });
});
