import { afterAll, beforeAll, expect, test } from "vitest";
import { resolveViewer } from "#lib/auth/resolve-viewer.ts";
import { signIn } from "#lib/auth/sign-in.ts";
import { DEMO_OPERATOR_EMAIL, DEMO_PASSWORD, DEMO_SELLER_EMAIL } from "#lib/demo/demo-people.ts";
import { seedDemo } from "#prisma/seed/seed-demo.ts";
import { keys } from "#tests/factories/flows.ts";
import { RELAY_DOMAIN } from "#tests/factories/shop.ts";
import { createTestDatabase, type TestDatabase, withClient } from "#tests/support/test-database.ts";

let database: TestDatabase;
const now = new Date("2026-11-24T09:00:00Z");

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const seed = () =>
  seedDemo({
    ...{ db: database.db, keys, relayDomain: RELAY_DOMAIN, now },
    ...{ password: DEMO_PASSWORD, force: false },
  });

async function roleOf(email: string) {
  const deps = { db: database.db, keys, clock: () => now };
  const signedIn = await signIn({ email, password: DEMO_PASSWORD, remoteAddress: null }, deps);
  return (await resolveViewer(signedIn.ok ? signedIn.value : null, deps))?.role;
}

test("the demo's two sign-ins lead to its seller and its operator, also in an older demo", async () => {
  expect(await seed()).toEqual({ ok: true, value: "seeded" });
  expect(await roleOf(DEMO_SELLER_EMAIL)).toBe("owner");
  expect(await roleOf(DEMO_OPERATOR_EMAIL)).toBe("operator");
  const announcements = await database.db.announcement.count();

  // As an earlier Parley left it, which had no operator.
  await withClient(database.superuserUrl, async (client) => {
    const ofOperator = `seller_account_id = (SELECT id FROM seller_account WHERE slug = 'quayside')`;
    for (const table of ["member_session", "sign_in_identity", "member"]) {
      await client.query(`DELETE FROM ${table} WHERE ${ofOperator}`);
    }
    await client.query("DELETE FROM seller_account WHERE slug = 'quayside'");
  });
  expect(await roleOf(DEMO_OPERATOR_EMAIL)).toBeUndefined();
  expect(await seed()).toEqual({ ok: true, value: "seeded" });
  expect(await roleOf(DEMO_OPERATOR_EMAIL)).toBe("operator");
  expect(await seed()).toEqual({ ok: true, value: "already_seeded" });
  expect(await database.db.sellerAccount.count()).toBe(3);
  expect(await database.db.announcement.count()).toBe(announcements);
});
