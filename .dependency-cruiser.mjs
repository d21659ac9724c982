/**
 * Who may import whom: a table of rooms, and the rules made from it.
 * tests/architecture/imports.test.ts runs them over the source and over
 * planted violations.
 */
const ENGINE = [
  ...["kernel", "config", "domain", "contracts", "i18n", "db", "mail", "queue"],
  ...["inbound", "outbound", "notify", "record", "manage", "demo"],
];
const FLOW = ["kernel", "domain", "contracts", "db", "mail", "queue"];

const ROOMS = {
  kernel: [],
  config: ["kernel"],
  domain: ["kernel"],
  contracts: ["kernel", "domain"],
  i18n: ["kernel", "contracts"],
  db: ["kernel", "config", "domain", "contracts"],
  mail: ["kernel", "config", "domain"],
  queue: ["kernel", "config", "contracts", "db"],
  // The flows never import each other: they meet in rows and job payloads.
  inbound: FLOW,
  outbound: [...FLOW, "i18n"],
  notify: [...FLOW, "i18n"],
  record: FLOW,
  manage: ["kernel", "domain", "contracts", "db", "queue"],
  demo: ["kernel", "config", "domain", "contracts", "db", "mail"],
  auth: ["kernel", "config", "domain", "contracts", "db"],
  queries: ["kernel", "domain", "contracts", "db", "auth"],
  actions: ["kernel", "config", "domain", "contracts", "auth"],
  worker: ENGINE,
  cli: ENGINE,
  app: [
    ...["queries", "actions", "auth", "outbound", "manage", "demo", "i18n"],
    ...["contracts", "domain", "kernel", "components"],
  ],
  components: ["kernel", "domain", "contracts", "i18n"],
};

const pathOf = (room) => {
  // Next demands that its proxy and its instrumentation lie at the root.
  if (room === "app") return "^(app/|proxy[.]ts$|instrumentation[.]ts$)";
  return room === "components" ? "^components/" : `^lib/${room}/`;
};

/** Tests beside the source may reach for whatever they need. */
const TESTS = "[.]test[.]tsx?$";

const tableRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-imports`,
  comment: `${room} may import ${allowed.join(", ") || "nothing of ours"}`,
  severity: "error",
  from: { path: pathOf(room), pathNot: TESTS },
  to: {
    dependencyTypes: ["local"],
    pathNot: [
      ...[room, ...allowed].map(pathOf),
      // The view models that a component shows; only as types, see below.
      ...(room === "components" ? [pathOf("queries")] : []),
    ],
  },
}));

const npm = (...names) => `(^|node_modules/)(${names.join("|")})(/|$)`;

const otherRules = [
  {
    name: "components-take-only-types-of-queries",
    comment: "a component gets its data as properties",
    from: { path: pathOf("components"), pathNot: TESTS },
    to: { path: pathOf("queries"), dependencyTypesNot: ["type-only"] },
  },
  {
    name: "ui-knows-no-domain",
    comment: "components/ui are primitives without domain words: they import npm packages only",
    from: { path: "^components/ui/", pathNot: TESTS },
    to: { dependencyTypes: ["local"], pathNot: "^components/ui/" },
  },
  {
    name: "engine-without-next",
    comment: "what runs in the worker and the command may not need Next or React",
    from: { path: `^lib/(${ENGINE.join("|")}|worker|cli)/`, pathNot: TESTS },
    to: { path: npm("next", "next-auth", "react", "react-dom", "server-only", "client-only") },
  },
  {
    name: "translations-only-from-i18n",
    comment: "the engine translates through lib/i18n",
    from: { path: `^lib/(${ENGINE.join("|")}|worker|cli)/`, pathNot: `${TESTS}|${pathOf("i18n")}` },
    to: { path: npm("next-intl", "use-intl") },
  },
  {
    name: "prisma-only-from-db",
    comment: "queries are written once, in a store",
    from: { path: "^(lib|app|components)/", pathNot: `${TESTS}|^lib/db/` },
    to: { path: `^lib/db/generated/|${npm("@prisma", "prisma")}` },
  },
  {
    name: "routes-import-no-other-route",
    comment: "what two routes share is a component",
    from: { path: "^app/[(]([^)/]+)[)]/([^/]+)/" },
    to: { path: "^app/", pathNot: "^app/([(]$1[)]/)?[^/]+$|^app/[(]$1[)]/$2/" },
  },
  {
    name: "ungrouped-routes-import-no-other-route",
    comment: "what two routes share is a component",
    from: { path: "^app/([^(/][^/]*)/" },
    to: { path: "^app/", pathNot: "^app/[^/]+$|^app/$1/" },
  },
  {
    name: "no-unknown-room",
    comment: "a new room needs a row in the table",
    from: { path: "^lib/", pathNot: `^lib/(${Object.keys(ROOMS).join("|")})/` },
    to: {},
  },
  {
    name: "no-cycles",
    comment: "two files that need each other are one file, or lack a third",
    from: { pathNot: "^lib/db/generated/" },
    to: { circular: true },
  },
  {
    name: "no-barrel-files",
    comment: "import from the file that has it",
    from: {},
    to: { dependencyTypes: ["local"], path: "/index[.](js|ts|tsx)$" },
  },
  {
    name: "everything-is-found",
    comment: "an import that leads nowhere would pass every other rule",
    from: { path: "^(lib|app|components)/" },
    // Next gives these two their meaning, there is no package.
    to: { couldNotResolve: true, pathNot: "^(server-only|client-only)$" },
  },
].map((rule) => ({ severity: "error", ...rule }));

export default {
  forbidden: [...tableRules, ...otherRules],
  options: {
    // Types are dependencies too; swc because TypeScript 7 has no parser to lend.
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: ["node_modules", "^lib/db/generated/"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts"],
    },
  },
};
