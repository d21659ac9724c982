import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Every key and index of tenant data starts with the tenant. */

/** Models that are not tenant data. Each says why in its own comment. */
const NOT_TENANT_DATA = [
  "SellerAccount",
  "SignInIdentity",
  "SignInThrottle",
  "Announcement",
  "DemoMail",
  "PolicyVersion",
  "PolicyChoice",
];

/** Tenant data that is looked up before the tenant is known: by address. */
const KEYED_BY_ADDRESS: Record<string, string> = {
  RelayAddress: "@@id([localPart, domain])",
  BounceAddress: "@id",
};

type Model = { readonly name: string; readonly comment: string; readonly body: string };

const models = readdirSync("prisma/schema")
  .filter((name) => name.endsWith(".prisma"))
  .flatMap((name) => readModels(readFileSync(`prisma/schema/${name}`, "utf8")));
const tenantModels = models.filter(({ name }) => !NOT_TENANT_DATA.includes(name));

function readModels(schema: string): Model[] {
  return [...schema.matchAll(/((?:^\/\/\/.*\n)*)^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(
    ([, comment = "", name = "", body = ""]) => ({
      name,
      comment: comment.replace(/\s*\/\/\/ ?/g, " "),
      body,
    }),
  );
}

/** The keys and indexes of a model: `@@id([a, b])`, or the field that is `@id` itself. */
function listKeys({ body }: Model): string[] {
  const blocks = body.match(/@@(id|unique|index)\(\[.*\]\)?/g) ?? [];
  const fields = [...body.matchAll(/^ +\w+ .*\s(@id|@unique)(?=\s|$|\()/gm)].map(
    (match) => match[1] ?? "",
  );
  return [...blocks, ...fields];
}

test("the schema is read as it is written", () => {
  expect(models.length).toBeGreaterThan(15);
  expect(models.find(({ name }) => name === "Message")?.comment).toContain("Append-only");
});

test.each(tenantModels)("$name belongs to a seller account", ({ body }) => {
  expect(body).toMatch(/^ +sellerAccountId +String +@map\("seller_account_id"\) @db\.Uuid$/m);
});

test.each(tenantModels)("the keys and indexes of $name start with the tenant", (model) => {
  const keys = listKeys(model).filter((key) => key !== KEYED_BY_ADDRESS[model.name]);
  expect(keys.filter((key) => !/^@@\w+\(\[sellerAccountId[,\]]/.test(key))).toEqual([]);
});

test("what is not tenant data says so, and exists", () => {
  const exceptions = [...NOT_TENANT_DATA, ...Object.keys(KEYED_BY_ADDRESS)];
  const unexplained = exceptions.filter((name) => {
    const comment = models.find((model) => model.name === name)?.comment ?? "";
    return !/not tenant data|not by the tenant|the tenant\./i.test(comment);
  });
  expect(unexplained).toEqual([]);
});

test.each(tenantModels)("a relation of $name carries the tenant along", ({ body }) => {
  const relations = body.match(/@relation\(fields: \[[^\]]*\]/g) ?? [];
  expect(relations.filter((relation) => !relation.includes("[sellerAccountId"))).toEqual([]);
});
