// Adds to package-lock.json the platform packages that the registry at hand
// does not carry. A partial mirror (this machine's platform only) makes npm
// write a lockfile that `npm ci` then calls out of sync, here and elsewhere.
// The added entries have no integrity; npm fetches one only on its platform.
// Run after every `npm install` behind such a mirror; with the full registry
// it finds nothing to add.
import { readFileSync, writeFileSync } from "node:fs";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const added = [];

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isInstalled(path, name)) continue;
    const version = range.replace(/^[~^]/, "");
    lock.packages[`node_modules/${name}`] = { version, ...platformOf(name), optional: true };
    added.push(`${name}@${version}`);
  }
}

lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
);
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? "Nothing to add." : `Added ${added.length}:\n${added.join("\n")}`);

/** Whether the entry at `path` finds `name`: beside it or in a folder above. */
function isInstalled(path, name) {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf("node_modules")).replace(/\/$/, "")) {
    if (lock.packages[`${at === "" ? "" : `${at}/`}node_modules/${name}`]) return true;
    if (at === "") return false;
  }
}

/** Platform packages say in their name where they run. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = {
    android: "android",
    darwin: "darwin",
    freebsd: "freebsd",
    linux: "linux",
    openharmony: "openharmony",
    win32: "win32",
    linuxmusl: "linux",
    sunos: "sunos",
    aix: "aix",
    netbsd: "netbsd",
    openbsd: "openbsd",
    windows: "win32",
  };
  const cpu = {
    arm64: "arm64",
    x64: "x64",
    arm: "arm",
    ppc64: "ppc64",
    riscv64: "riscv64",
    s390x: "s390x",
    ia32: "ia32",
    wasm32: "wasm32",
    loong64: "loong64",
    mips64el: "mips64el",
  };
  const found = (table) => words.map((word) => table[word]).find(Boolean);
  const libc = words.some((word) => word.includes("musl"))
    ? "musl"
    : words.some((word) => word === "gnu" || word === "gnueabihf")
      ? "glibc"
      : undefined;
  return {
    ...(found(cpu) && { cpu: [found(cpu)] }),
    ...(found(os) && { os: [found(os)] }),
    ...(libc && { libc: [libc] }),
  };
}
