import { expect, test } from "vitest";
import { listPaths } from "./source-files.ts";

const TOP_LEVEL = [
  ...["app", "bench", "components", "docs", "lib", "prisma", "public", "scripts", "tests"],
  ...["CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "SECURITY.md"],
  ...["package.json", "package-lock.json", "Dockerfile", "compose.yaml"],
  ...["biome.json", "knip.json", "tsconfig.json", "next.config.ts", "tailwind.config.ts"],
  ...["postcss.config.mjs", "playwright.config.ts", "prisma.config.ts", "vitest.config.ts"],
  // Next demands these two at the root.
  ...["proxy.ts", "instrumentation.ts"],
];

/** Files whose name a tool prescribes. */
const NAMED_BY_TOOLS = /^(Dockerfile|[A-Z]+(\.md)?|migration_lock\.toml)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Next's route folders: (group), [param], [...rest], _private, @slot. */
const ROUTE_FOLDER = /^(\([a-z-]+\)|\[(\.\.\.)?[a-zA-Z]+\]|[_@][a-z-]+)$/;
const MIGRATION_FOLDER = /^\d{14}_[a-z0-9_]+$/;
const MESSAGES_FILE = /^[a-z]{2}(-[A-Z]{2})?$/;

const paths = listPaths();

test("the top level holds what a newcomer expects and nothing else", () => {
  const entries = new Set(paths.map((path) => path.split("/")[0] ?? ""));
  const unexpected = [...entries].filter(
    (entry) => !entry.startsWith(".") && !TOP_LEVEL.includes(entry),
  );
  expect(unexpected).toEqual([]);
});

test("files and folders are named in kebab-case", () => {
  const isWellNamed = (path: string) => {
    const folders = path.split("/");
    const file = folders.pop() ?? "";
    const stems = file.replace(/^\./, "").split(".").slice(0, -1);
    return (
      folders.every(
        (folder) =>
          KEBAB.test(folder) ||
          (path.startsWith("app/") && ROUTE_FOLDER.test(folder)) ||
          (path.startsWith("prisma/migrations/") && MIGRATION_FOLDER.test(folder)),
      ) &&
      (NAMED_BY_TOOLS.test(file) ||
        stems.every((stem) => KEBAB.test(stem)) ||
        (file.endsWith(".json") && stems.every((stem) => MESSAGES_FILE.test(stem))))
    );
  };
  // Fixtures keep the names under which their sources know them, and folders
  // with a dot are those of tools.
  const ours = paths.filter((path) => !/^(tests\/fixtures\/|\.)/.test(path));
  expect(ours.filter((path) => !isWellNamed(path))).toEqual([]);
});

test("no file or folder is a drawer for anything", () => {
  const drawer = /(^|\/)(utils?|helpers?|common|misc|shared|lib\/.*\/lib)(\/|\.[a-z.]+$)/;
  expect(paths.filter((path) => drawer.test(path))).toEqual([]);
});

test("no file is a barrel", () => {
  expect(paths.filter((path) => /(^|\/)index\.(tsx?|m?js)$/.test(path))).toEqual([]);
});

test("every test is run by one of the stages", () => {
  const tests = paths.filter((path) => /\.(test|spec)\.tsx?$/.test(path));
  const run =
    /^(app|components|lib|prisma|scripts)\/.+\.test\.tsx?$|^tests\/(architecture|corpora|integration)\/.+\.test\.ts$|^tests\/e2e\/.+\.spec\.ts$/;
  expect(tests.filter((path) => !run.test(path))).toEqual([]);
});
