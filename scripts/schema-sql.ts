import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Prints the SQL that creates the tables of prisma/schema in an empty
 * database: the starting point of a migration, and what the tests compare the
 * migrations with. Prisma's own `migrate diff` would download its engine.
 */
export async function schemaSql(schemaDir: string): Promise<string> {
  const names = (await readdir(schemaDir)).filter((name) => name.endsWith(".prisma")).sort();
  const files = await Promise.all(
    names.map(async (name) => ({
      path: name,
      content: await readFile(join(schemaDir, name), "utf8"),
    })),
  );
  const bindings = await loadEngine();
  const engine = await bindings.SchemaEngine.new(
    { datamodels: files.map((file): [string, string] => [file.path, file.content]) },
    () => undefined,
    noDatabaseFactory,
  );
  const { stdout } = await engine.diff({
    from: { tag: "empty" },
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout ?? "";
}

/** The engine's ESM entry imports its .wasm as a module, which Node does not do without a flag. */
async function loadEngine() {
  const bindingsUrl = import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bindings = await import(bindingsUrl);
  const wasm = await readFile(new URL("./schema_engine_bg.wasm", bindingsUrl));
  const { instance } = await WebAssembly.instantiate(wasm, {
    "./schema_engine_bg.js": bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return bindings as typeof import("@prisma/schema-engine-wasm");
}

/**
 * Comparing "nothing" with a schema sends no query, yet the engine opens a
 * connection when it is made. This one is a database that answers nothing.
 */
const answer = <T>(value: T) => Promise.resolve({ ok: true, value });
const noDatabase = {
  provider: "postgres",
  adapterName: "none",
  getConnectionInfo: () => ({ ok: true, value: { supportsRelationJoins: false } }),
  queryRaw: () => answer({ columnNames: [], columnTypes: [], rows: [] }),
  executeRaw: () => answer(0),
  executeScript: () => answer(undefined),
  dispose: () => answer(undefined),
};
const noDatabaseFactory = {
  provider: "postgres",
  adapterName: "none",
  connect: () => answer(noDatabase),
  connectToShadowDb: () => answer(noDatabase),
};

if (import.meta.main) {
  console.log(await schemaSql("prisma/schema"));
}
