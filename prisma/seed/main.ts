import { parseArgs } from "node:util";
import { env } from "#lib/config/env.ts";
import { createDb } from "#lib/db/client.ts";
import { readSealingKeys } from "#lib/db/sealed.ts";
import { DEMO_PASSWORD } from "#lib/demo/demo-people.ts";
import { seedDemo } from "./seed-demo.ts";

/**
 * `npm run seed [-- --force]`: the demo shop, into the configured database. With
 * --if-empty a database that holds anything else is left alone without complaint.
 */
const { values } = parseArgs({
  options: {
    force: { type: "boolean", default: false },
    "if-empty": { type: "boolean", default: false },
  },
});
const settings = env();
const db = createDb(settings.DATABASE_URL);
try {
  const seeded = await seedDemo({
    db,
    keys: readSealingKeys(settings.ENCRYPTION_KEYS),
    relayDomain: settings.RELAY_DOMAIN,
    now: new Date(),
    password: DEMO_PASSWORD,
    force: values.force,
  });
  if (!seeded.ok) {
    process.stderr.write(
      "The database is not empty. Add the demo shop all the same with --force.\n",
    );
    process.exitCode = values["if-empty"] ? 0 : 1;
  } else {
    process.stdout.write(
      seeded.value === "seeded" ? "Demo shop seeded.\n" : "The demo shop is there already.\n",
    );
  }
} finally {
  await db.$disconnect();
}
