import { encode } from "next-auth/jwt";
import NextAuth, { getServerSession } from "next-auth/next";
import { afterAll, beforeAll, expect, test } from "vitest";
import { authOptions } from "#lib/auth/auth-options.ts";
import { resolveViewer } from "#lib/auth/resolve-viewer.ts";
import { lookUpHash, readSealingKeys, seal } from "#lib/db/sealed.ts";
import { systemClock } from "#lib/kernel/clock.ts";
import { newId } from "#lib/kernel/ids.ts";
import { hashPassword } from "#lib/kernel/password.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

/**
 * Sign-in as a browser meets it: through next-auth, with its own tokens and
 * cookies. Its handler for pages stands in for the one of routes, which needs a
 * running Next and differs in how it reads the request.
 */
const PASSWORD = "correct horse battery staple";
const SESSION_COOKIE = "next-auth.session-token";
const SITE = "http://parley.test";

let database: TestDatabase;
let deps: Parameters<typeof authOptions>[0] & object;

beforeAll(async () => {
  database = await createTestDatabase();
  const keys = readSealingKeys(`test:${Buffer.alloc(32, 3).toString("base64")}`);
  deps = { db: database.db, keys, clock: systemClock, logLevel: "silent" };
});
afterAll(() => database.close());

async function insertMember(): Promise<string> {
  const [sellerAccountId, id, createdAt] = [newId(), newId(), new Date()];
  const email = `${id}@shop.example`;
  const emailHash = lookUpHash(deps.keys, email);
  await database.db.sellerAccount.create({
    data: {
      ...{ id: sellerAccountId, slug: id, displayName: "Shop", locale: "de", timeZone: "UTC" },
      createdAt,
    },
  });
  await database.db.member.create({
    data: {
      ...{ sellerAccountId, id, displayName: "Kim", role: "agent", emailHash, createdAt },
      emailSealed: seal(deps.keys, email),
    },
  });
  await database.db.signInIdentity.create({
    data: {
      ...{ emailHash, sellerAccountId, memberId: id, updatedAt: createdAt },
      passwordHash: await hashPassword(PASSWORD),
    },
  });
  return email;
}

type Answer = { url: string | undefined; body: unknown; setCookies: string[] };

/** Asks next-auth as a browser with these cookies would. */
async function ask(
  method: string,
  action: string,
  cookies: Record<string, string>,
  body?: Record<string, string>,
): Promise<Answer> {
  const answer: Answer = { url: undefined, body: undefined, setCookies: [] };
  const response = {
    getHeader: () => answer.setCookies,
    setHeader: (name: string, value: string[]) => {
      if (name === "Set-Cookie") answer.setCookies = value;
    },
    status: () => response,
    send: (sent: unknown) => {
      answer.body = sent;
    },
    json: ({ url }: { url: string }) => {
      answer.url = url;
    },
  };
  const request = { method, query: { nextauth: action.split("/") }, cookies, headers: {}, body };
  await NextAuth(authOptions(deps))(request, response);
  return answer;
}

const cookiesOf = ({ setCookies }: Answer) =>
  Object.fromEntries(
    setCookies.map((cookie): [string, string] => {
      const [pair = ""] = cookie.split(";");
      const at = pair.indexOf("=");
      return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
    }),
  );

/** Fills in the form of the sign-in page. */
async function submit(email: string, password: string, callbackUrl = "/messages") {
  const csrf = await ask("GET", "csrf", {});
  const { csrfToken } = csrf.body as { csrfToken: string };
  const form = { csrfToken, email, password, callbackUrl, json: "true" };
  return ask("POST", "callback/credentials", cookiesOf(csrf), form);
}

/** Whom a request with this cookie would be taken for. */
async function viewerWith(token: string | undefined) {
  const request = { cookies: { [SESSION_COOKIE]: token }, headers: {} };
  const response = { getHeader: () => [], setHeader: () => {} };
  const claims: unknown = await getServerSession(
    ...([request, response, authOptions(deps)] as unknown as Parameters<typeof getServerSession>),
  );
  return resolveViewer(claims, deps);
}

test("the right password gives a cookie that scripts cannot read and other sites cannot send", async () => {
  const answer = await submit(await insertMember(), PASSWORD, "/messages?filter=unread");
  expect(answer.url).toBe(`${SITE}/messages?filter=unread`);
  const cookie = answer.setCookies.find((text) => text.startsWith(SESSION_COOKIE));
  expect(cookie).toMatch(/; Path=\/;.*; HttpOnly; SameSite=Lax$/);
  expect(await viewerWith(cookiesOf(answer)[SESSION_COOKIE])).toMatchObject({ role: "agent" });
});

test("a wrong password and an unknown address get the same answer and no cookie", async () => {
  const wrong = await submit(await insertMember(), "wrong");
  const unknown = await submit("nobody@shop.example", PASSWORD);
  expect(new URL(wrong.url ?? "").searchParams.get("error")).toBe("CredentialsSignin");
  expect(unknown.url).toBe(wrong.url);
  expect(cookiesOf(wrong)).not.toHaveProperty(SESSION_COOKIE);
});

test("too many tries are told as such, the right password included", async () => {
  const email = await insertMember();
  for (let guess = 0; guess < 10; guess += 1) await submit(email, "wrong");
  const refused = await submit(email, PASSWORD);
  expect(new URL(refused.url ?? "").searchParams.get("error")).toBe("too_many_attempts");
  expect(cookiesOf(refused)).not.toHaveProperty(SESSION_COOKIE);
});

test("what breaks is not told in its own words", async () => {
  const broken = { ...deps, keys: undefined } as unknown as typeof deps;
  const whole = deps;
  deps = broken;
  const answer = await submit("somebody@shop.example", PASSWORD).finally(() => {
    deps = whole;
  });
  expect(new URL(answer.url ?? "").searchParams.get("error")).toBe("failed");
});

test("a form of another site, without the token, signs nobody in", async () => {
  const email = await insertMember();
  const form = { csrfToken: "guessed", email, password: PASSWORD, json: "true" };
  const answer = await ask("POST", "callback/credentials", {}, form);
  expect(cookiesOf(answer)).not.toHaveProperty(SESSION_COOKIE);
});

test.each([
  "https://evil.example/x",
  "//evil.example",
  "/\\evil.example",
  "http://parley.test.evil",
])("after signing in, %s is not where it leads", async (callbackUrl) => {
  const answer = await submit(await insertMember(), PASSWORD, callbackUrl);
  expect(new URL(answer.url ?? "").origin).toBe(SITE);
});

test("a cookie that was changed, or sealed with another secret, is nobody's", async () => {
  const token = cookiesOf(await submit(await insertMember(), PASSWORD))[SESSION_COOKIE] ?? "";
  const claims = await resolveViewer(await viewerWith(token), deps);
  const parts = token.split(".");
  const middle = parts[3] ?? "";
  const changed = `${middle[0] === "A" ? "B" : "A"}${middle.slice(1)}`;
  const forgeries = [
    parts.with(3, changed).join("."),
    token.slice(0, -4),
    await encode({ token: { ...claims }, secret: "another secret" }),
    await encode({ token: { ...claims }, secret: process.env.APP_SECRET ?? "" }),
    "text",
  ];
  const secret = authOptions(deps).secret ?? "";
  expect(await viewerWith(await encode({ token: { ...claims }, secret }))).not.toBeNull();
  for (const forgery of forgeries) expect(await viewerWith(forgery)).toBeNull();
});
