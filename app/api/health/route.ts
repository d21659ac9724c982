import { isDatabaseThere } from "#lib/queries/is-database-there.ts";

export const dynamic = "force-dynamic";

/** 200 when this process can answer, 503 when its database is away. */
export async function GET(): Promise<Response> {
  const database = await isDatabaseThere();
  return Response.json({ database: database ? "ok" : "away" }, { status: database ? 200 : 503 });
}
