import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** The import table holds over the source, and each of its rules can fail. */
const CONFIG = "./.dependency-cruiser.mjs";

async function listViolations(baseDir: string, rooms: string[]): Promise<string[]> {
  const options = await extractDepcruiseOptions(CONFIG);
  const result = await cruise(rooms, { ...options, baseDir, validate: true });
  const { summary } = result.output as ICruiseResult;
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
}

test("every import is one that the table allows", async () => {
  const rooms = ["lib", "app", "components", "proxy.ts", "instrumentation.ts"].filter(existsSync);
  expect(await listViolations(process.cwd(), rooms)).toEqual([]);
});

/** A source that breaks each rule once, and allowed neighbours of what it breaks. */
const PLANTED: Record<string, string> = {
  "package.json": `{"type":"module","imports":{"#lib/*":"./lib/*","#components/*":"./components/*"}}`,
  "lib/kernel/ids.ts": "export const id = 1;",
  "lib/domain/rule.ts": `import "#lib/kernel/ids.ts"; import "#lib/db/store.ts";`,
  "lib/db/store.ts": `import "./generated/client.ts"; export const store = 1; export type Row = 1;`,
  "lib/db/generated/client.ts": "export const client = 1;",
  "lib/contracts/form.ts": `import type { Row } from "#lib/db/store.ts"; export type Form = Row;`,
  "lib/inbound/receive.ts": `import "#lib/outbound/send.ts";`,
  "lib/outbound/send.ts": `import "#lib/db/generated/client.ts"; import "#lib/i18n/texts.ts";`,
  "lib/outbound/send.test.ts": `import "#lib/inbound/receive.ts";`,
  "lib/i18n/texts.ts": "export const texts = 1;",
  "lib/notify/compose.ts": `import "next/server"; import "server-only";`,
  "lib/worker/main.ts": `import "#lib/auth/viewer.ts";`,
  "lib/auth/viewer.ts": `import "server-only"; export const viewer = 1;`,
  "lib/queries/inbox.ts": "export const inbox = 1; export type Inbox = 1;",
  "lib/mail/one.ts": `import "./two.ts"; export const one = 1;`,
  "lib/mail/two.ts": `import "./one.ts"; import "./absent.ts";`,
  "lib/manage/index.ts": "export const all = 1;",
  "lib/manage/team.ts": `import "./index.ts";`,
  "lib/unheard/of.ts": `import "#lib/kernel/ids.ts";`,
  "components/ui/button.tsx": `import "./icon.tsx"; import "#lib/domain/rule.ts";`,
  "components/ui/icon.tsx": "export const icon = 1;",
  "components/thread/bubble.tsx": `import type { Inbox } from "#lib/queries/inbox.ts";`,
  "components/thread/list.tsx": `import { inbox } from "#lib/queries/inbox.ts";`,
  "app/layout.tsx": `import "#lib/db/store.ts";`,
  "app/(seller)/layout.tsx": `import "../layout.tsx";`,
  "app/(seller)/messages/page.tsx": `import "../layout.tsx"; import "../orders/row.tsx";`,
  "app/(seller)/orders/row.tsx": `import "./[orderId]/cell.tsx";`,
  "app/(seller)/orders/[orderId]/cell.tsx": "export const cell = 1;",
  "app/api/health/route.ts": `import "../../layout.tsx"; import "../../(seller)/orders/row.tsx";`,
};

const EXPECTED = [
  "app-imports: app/layout.tsx → lib/db/store.ts",
  "components-take-only-types-of-queries: components/thread/list.tsx → lib/queries/inbox.ts",
  "contracts-imports: lib/contracts/form.ts → lib/db/store.ts",
  "domain-imports: lib/domain/rule.ts → lib/db/store.ts",
  "engine-without-next: lib/notify/compose.ts → next/server",
  "engine-without-next: lib/notify/compose.ts → server-only",
  "everything-is-found: lib/mail/two.ts → ./absent.ts",
  "everything-is-found: lib/notify/compose.ts → next/server",
  "inbound-imports: lib/inbound/receive.ts → lib/outbound/send.ts",
  "no-barrel-files: lib/manage/team.ts → lib/manage/index.ts",
  "no-cycles: lib/mail/one.ts → lib/mail/two.ts",
  "no-unknown-room: lib/unheard/of.ts → lib/kernel/ids.ts",
  "prisma-only-from-db: lib/outbound/send.ts → lib/db/generated/client.ts",
  "routes-import-no-other-route: app/(seller)/messages/page.tsx → app/(seller)/orders/row.tsx",
  "ui-knows-no-domain: components/ui/button.tsx → lib/domain/rule.ts",
  "ungrouped-routes-import-no-other-route: app/api/health/route.ts → app/(seller)/orders/row.tsx",
  "worker-imports: lib/worker/main.ts → lib/auth/viewer.ts",
];

describe("over a source with planted violations", () => {
  const plantedDir = mkdtempSync(join(tmpdir(), "parley-planted-"));

  beforeAll(() => {
    for (const [path, content] of Object.entries(PLANTED)) {
      mkdirSync(dirname(join(plantedDir, path)), { recursive: true });
      writeFileSync(join(plantedDir, path), content);
    }
  });
  afterAll(() => rmSync(plantedDir, { recursive: true }));

  test("exactly these are found", async () => {
    expect(await listViolations(plantedDir, ["lib", "app", "components"])).toEqual(EXPECTED);
  });
});
