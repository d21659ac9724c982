import { db } from "#lib/db/client.ts";

/** Whether the database answers. For whoever watches the process, so no viewer is asked for. */
export async function isDatabaseThere(): Promise<boolean> {
  try {
    await db().$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
}
