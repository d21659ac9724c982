import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findActivePolicy, findPolicyChanges, listPolicies } from "#lib/db/policy-store.ts";
import { guidePolicy } from "#lib/domain/compliance/policy.ts";
import { newId } from "#lib/kernel/ids.ts";
import { choosePolicy } from "#lib/manage/choose-policy.ts";
import { savePolicy } from "#lib/manage/save-policy.ts";
import { tryPolicy } from "#lib/manage/try-policy.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

let database: TestDatabase;
let now: Date;
const operator = { memberId: newId() };
const deps = () => ({ db: database.db, clock: () => now });

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => {
  now = new Date("2026-11-24T09:00:00Z");
});

let profiles = 0;

/** A copy of the guide under an id that no other test uses. */
function copyOfGuide(change: object = {}) {
  profiles += 1;
  return { ...guidePolicy, id: `copy-${profiles}`, ...change };
}

const save = (profile: unknown, basedOn = 0, title = "Our rules") =>
  savePolicy(operator, { title, profile, basedOn }, deps());
const choose = (profileId: string) => choosePolicy(operator, { profileId }, deps());
const emojiWarns = { severities: { ...guidePolicy.severities, emoji: "warn" } };

async function issuesOf(profile: unknown, title?: string) {
  const refused = await save(profile, 0, title);
  if (refused.ok || refused.error.code !== "invalid") throw new Error("it was not called invalid");
  return refused.error.issues.map(({ path, code }) => `${path.join(".")}: ${code}`);
}

describe("saving", () => {
  test("keeps each version, with who saved it and when", async () => {
    const profile = copyOfGuide();
    expect(await save(profile)).toMatchObject({ ok: true, value: { version: 1 } });
    now = new Date("2026-11-24T10:00:00Z");
    expect(await save({ ...profile, ...emojiWarns }, 1)).toMatchObject({ value: { version: 2 } });
    const changes = await findPolicyChanges(profile.id, 10, database.db);
    expect(changes).toEqual([
      { version: 2, title: "Our rules", createdAt: now, createdBy: operator.memberId },
      expect.objectContaining({ version: 1, createdAt: new Date("2026-11-24T09:00:00Z") }),
    ]);
  });

  test("gives the version itself, whatever the profile says", async () => {
    const profile = copyOfGuide({ version: 99 });
    expect(await save(profile)).toMatchObject({ value: { version: 1 } });
  });

  test("takes what cannot be seen out of a name", async () => {
    const profile = copyOfGuide();
    await save(profile, 0, " Our\u202e ru\u200bles\u0000 ");
    const [change] = await findPolicyChanges(profile.id, 1, database.db);
    expect(change?.title).toBe("Our rules");
    expect(await issuesOf(copyOfGuide(), "x".repeat(300))).toEqual(["title: too_many"]);
    expect(await issuesOf(copyOfGuide(), "\u200b")).toEqual(["title: no_name"]);
  });

  test("in two tabs at once keeps one and tells the other", async () => {
    const profile = copyOfGuide();
    await save(profile);
    const both = await Promise.all([save(profile, 1), save({ ...profile, ...emojiWarns }, 1)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, error: { code: "changed_meanwhile" } });
    expect(await findPolicyChanges(profile.id, 10, database.db)).toHaveLength(2);
  });

  test("of two new profiles with one id keeps one", async () => {
    const profile = copyOfGuide();
    const both = await Promise.all([save(profile), save(profile)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, error: { code: "name_taken" } });
  });

  test("changes nothing that comes with Parley", async () => {
    expect(await save(guidePolicy, 2)).toEqual({ ok: false, error: { code: "built_in" } });
    expect(await save(guidePolicy)).toEqual({ ok: false, error: { code: "built_in" } });
  });
});

describe("a bad profile", () => {
  test("names an unknown rule, and saves nothing", async () => {
    const severities = { ...guidePolicy.severities, emojii: "warn" };
    const profile = copyOfGuide({ severities });
    expect(await issuesOf(profile)).toEqual(["severities.emojii: unknown_rule"]);
    const saved = await listPolicies(database.db);
    expect(saved.map(({ policy }) => policy.id)).not.toContain(profile.id);
  });

  test("tells all that is wrong at once, the name included", async () => {
    const profile = copyOfGuide({
      carrierHosts: ["ups.com", "ups,com"],
      attachmentTypes: [".pdf"],
      limits: { ...guidePolicy.limits, attachmentsMax: 21 },
    });
    expect(await issuesOf(profile, "  ")).toEqual([
      "title: no_name",
      "carrierHosts.1: no_host",
      "limits.attachmentsMax: out_of_range",
      "attachmentTypes.0: no_ending",
    ]);
  });

  test.each([undefined, null, "text", [], 7])("%j is no profile", async (profile) => {
    expect(await issuesOf(profile)).toEqual([": other"]);
  });
});

describe("choosing", () => {
  test("is what makes a profile judge; saving alone does not", async () => {
    expect(await findActivePolicy(database.db)).toEqual(guidePolicy);
    const profile = copyOfGuide(emojiWarns);
    await save(profile);
    expect((await findActivePolicy(database.db)).id).toBe("guide");
    expect(await choose(profile.id)).toEqual({ ok: true, value: null });
    expect(await findActivePolicy(database.db)).toMatchObject({ id: profile.id, version: 1 });
    now = new Date("2026-11-24T10:00:00Z");
    await save(profile, 1);
    expect(await findActivePolicy(database.db)).toMatchObject({ id: profile.id, version: 2 });
    now = new Date("2026-11-24T11:00:00Z");
    await choose("guide");
    expect(await findActivePolicy(database.db)).toEqual(guidePolicy);
  });

  test("of a profile that is not there is refused", async () => {
    expect(await choose("nobody-saved-this")).toEqual({ ok: false, error: { code: "not_found" } });
  });
});

describe("trying", () => {
  const draft = { mode: "reply", subject: "", body: "It arrives on Monday 🎉" } as const;
  const verdictOf = async (profile: unknown) => {
    const tried = await tryPolicy({ profile, ...draft }, { appHost: "parley.test" });
    return tried.ok ? tried.value.verdict : tried.error.code;
  };

  test("judges by the profile in the form, saved or not", async () => {
    expect(await verdictOf(copyOfGuide())).toBe("block");
    expect(await verdictOf(copyOfGuide(emojiWarns))).toBe("warn");
  });

  test("of a bad profile is refused as saving it would be", async () => {
    expect(await verdictOf(copyOfGuide({ carrierHosts: ["ups,com"] }))).toBe("invalid");
  });
});
