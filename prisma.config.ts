import { defineConfig } from "prisma/config";

// For those who run Prisma's own CLI. Parley itself applies the same folder
// with lib/db/migrate.ts, because Prisma's engine is a download.
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL ?? "" },
});
