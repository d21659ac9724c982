import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Viewer } from "#lib/auth/resolve-viewer.ts";
import { appendMessage } from "#lib/db/message-store.ts";
import { inTransaction } from "#lib/db/transaction.ts";
import { newId } from "#lib/kernel/ids.ts";
import { keys } from "#tests/factories/flows.ts";
import { createShop, type TestShop } from "#tests/factories/shop.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

/** Every read and every write that a screen can ask for, once as its owner and once as another tenant. */
async function loadWebProcess() {
  return {
    ...(await import("#lib/db/process-context.ts")),
    ...(await import("#lib/manage/mark-thread-read.ts")),
    ...(await import("#lib/outbound/judge-draft.ts")),
    ...(await import("#lib/outbound/send-message.ts")),
    ...(await import("#lib/queries/get-attachment.ts")),
    ...(await import("#lib/queries/get-policy.ts")),
    ...(await import("#lib/queries/get-shell.ts")),
    ...(await import("#lib/queries/get-thread.ts")),
    ...(await import("#lib/queries/list-policies.ts")),
    ...(await import("#lib/queries/list-threads.ts")),
  };
}

let web: Awaited<ReturnType<typeof loadWebProcess>>;
let database: TestDatabase;
let own: TestShop;
let other: TestShop;
const messageId = newId();

beforeAll(async () => {
  database = await createTestDatabase();
  // The web process reads its settings once: these modules must not have done so yet.
  vi.stubEnv("DATABASE_URL", database.url);
  vi.resetModules();
  web = await loadWebProcess();
  web.processContext();
  own = await createShop(database.db, keys);
  other = await createShop(database.db, keys);
  const bytes = Buffer.from("an invoice");
  await inTransaction(database.db, (tx) =>
    appendMessage(
      own.sellerAccountId,
      {
        ...{ id: messageId, threadId: own.thread.id, author: "buyer", memberId: null },
        ...{ kind: "person", via: "mail", subject: "Hello", bodyText: "Hello", quotedText: "" },
        ...{ scrubbedCount: 0, verdict: null, inboundMailId: null, mailMessageId: null },
        createdAt: new Date(),
        attachments: [
          {
            ...{ fileName: "a.txt", contentType: "text/plain", sizeBytes: bytes.length },
            content: { sha256: createHash("sha256").update(bytes).digest(), bytes },
          },
        ],
      },
      tx,
    ),
  );
});
afterAll(async () => {
  await web.processContext().db.$disconnect();
  await database.close();
  vi.unstubAllEnvs();
});

function viewerOf(shop: TestShop): Viewer {
  return {
    ...{ sellerAccountId: shop.sellerAccountId, memberId: shop.ownerId, sessionId: newId() },
    ...{ role: "owner", displayName: "Olga", sellerAccountName: "Shop" },
    ...{ locale: "en", timeZone: "Europe/Berlin" },
  };
}

const draft = () => ({ threadId: own.thread.id, draftId: newId(), body: "Thank you for asking." });

const asked: readonly [string, (viewer: Viewer) => Promise<boolean>][] = [
  ["the thread", async (viewer) => (await web.getThread(viewer, own.thread.id)) !== null],
  ["its attachment", async (viewer) => (await web.getAttachment(viewer, messageId, 0)) !== null],
  [
    "the inbox that lists it",
    async (viewer) => {
      const { rows } = await web.listThreads(viewer, { filter: "all", after: null });
      return rows.some((row) => row.threadId === own.thread.id);
    },
  ],
  [
    "the bar that counts it",
    async (viewer) => {
      const { unreadThreads, urgent } = await web.getShell(viewer);
      return unreadThreads + urgent.length > 0;
    },
  ],
  [
    "the check of a draft",
    async (viewer) => (await web.judgeDraft(viewer.sellerAccountId, draft())).ok,
  ],
  [
    "the mark that it was read",
    async (viewer) =>
      (await web.markThreadRead(viewer, { threadId: own.thread.id, threadSeq: 1 })).ok,
  ],
  ["an answer", async (viewer) => (await web.sendMessage(viewer, draft())).ok],
];

it.each(asked)("gives %s to its own seller account and not to another", async (_name, ask) => {
  expect(await ask(viewerOf(other))).toBe(false);
  expect(await ask(viewerOf(own))).toBe(true);
});

// Not only in an account of the marketplace, which has no threads: in this very one.
const operator = (): Viewer => ({ ...viewerOf(own), role: "operator" });

it.each(asked.slice(0, 4))("gives %s to no operator", async (_name, ask) => {
  expect(await ask(operator())).toBe(false);
});

it("gives the policy profiles to operators only", async () => {
  for (const role of ["owner", "admin", "agent", "viewer"] as const) {
    const viewer: Viewer = { ...viewerOf(own), role };
    expect(await web.listPolicies(viewer)).toBeNull();
    expect(await web.getPolicy(viewer, "guide")).toBeNull();
  }
  expect((await web.listPolicies(operator()))?.rows.map(({ profileId }) => profileId)).toEqual([
    ...["guide", "amazon-2026"],
  ]);
  expect(await web.getPolicy(operator(), "guide")).toMatchObject({ isBuiltIn: true });
  expect(await web.getPolicy(operator(), "nobody-saved-this")).toBeNull();
});

it("answers for a foreign thread as for one that does not exist", async () => {
  const viewer = viewerOf(other);
  const missing = { ...draft(), threadId: newId() };
  expect(await web.sendMessage(viewer, draft())).toEqual(await web.sendMessage(viewer, missing));
  expect(await web.getThread(viewer, own.thread.id)).toEqual(await web.getThread(viewer, newId()));
});

it.each(["", "x", "../..", "0".repeat(36), "'; DROP TABLE message; --"])(
  "answers for the id %j as for one that does not exist",
  async (id) => {
    expect(await web.getThread(viewerOf(own), id)).toBeNull();
    expect(await web.getAttachment(viewerOf(own), id, 0)).toBeNull();
  },
);
