import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { guidePolicy } from "#lib/domain/compliance/policy.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** The command as its user runs it, for its exit code and both of its outputs. */
function parley(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["lib/cli/main.ts", ...args], {
    encoding: "utf8",
  });
  const lines = stdout.split("\n").filter((line) => line !== "");
  return { status, stderr, verdicts: lines.map((line) => JSON.parse(line)) };
}

const drafts = (...lines: (object | string)[]) =>
  write(
    "drafts.jsonl",
    lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
  );

describe("parley check", () => {
  it("gives a verdict for each line, with offsets into the text as it was written", () => {
    const body = "Ours is dana@lamps.test, please";
    const { status, verdicts } = parley(
      "check",
      "--jsonl",
      drafts(`\uFEFF${JSON.stringify({ id: "a", body, context: { mode: "reply" } })}`, {
        id: "b",
        body: "It fits E27.",
      }),
    );
    expect(status).toBe(0);
    expect(verdicts).toMatchObject([
      { id: "a", verdict: "block", findings: [{ rule: "contact_email", severity: "block" }] },
      { id: "b", verdict: "allow", findings: [] },
    ]);
    const [{ start, end, why }] = verdicts[0].findings;
    expect(body.slice(start, end)).toBe("dana@lamps.test");
    expect(why).toMatch(/\.$/);
  });

  it("judges the rest when a line cannot be read, names it and fails", () => {
    const { status, stderr, verdicts } = parley(
      "check",
      "--jsonl",
      drafts("{", { body: 5 }, { id: "c", body: "Yes." }),
    );
    expect(status).toBe(1);
    expect(verdicts.map(({ id }) => id)).toEqual(["c"]);
    expect(stderr).toContain("Line 1: It is no JSON object.");
    expect(stderr).toContain("Line 2: body: ");
  });

  it("says of another language that its words were not judged", () => {
    const body = "Dziękujemy za wiadomość, paczka zostanie wysłana jutro rano kurierem.";
    const { verdicts } = parley("check", "--jsonl", drafts({ body }));
    expect(verdicts).toMatchObject([{ verdict: "allow", unjudgedLanguage: "pl" }]);
  });

  it("judges by a profile from a file", () => {
    const severities = { ...guidePolicy.severities, contact_email: "warn" };
    const profile = write("own.json", JSON.stringify({ ...guidePolicy, id: "own", severities }));
    const file = drafts({ body: "dana@lamps.test" });
    expect(parley("check", "--jsonl", file, "--policy", profile).verdicts).toMatchObject([
      { verdict: "warn" },
    ]);
  });

  it.each([
    ["no file", ["check"], 2, "check needs --jsonl FILE."],
    ["a file that is not there", ["check", "--jsonl", "/nowhere"], 2, "/nowhere cannot be read."],
    ["an unknown option", ["check", "--json", "x"], 2, "Unknown option"],
  ])("refuses %s", (_, args, exitCode, sentence) => {
    const { status, stderr } = parley(...args);
    expect(status).toBe(exitCode);
    expect(stderr).toContain(sentence);
  });

  it.each([
    ["that does not parse", "{", "It is no JSON object."],
    ["with an unknown rule", { severities: { bogus: "block" } }, "severities"],
    ["with an unknown strength", { severities: { emoji: "forbid" } }, "severities.emoji"],
    ["with a mistyped limit", { limits: { bodyCharMax: 1 } }, "limits"],
    ["with a host that is none", { carrierHosts: ["https://ups.com/"] }, "carrierHosts"],
  ])("refuses a profile %s", (_, change, sentence) => {
    const profile = write(
      "wrong.json",
      typeof change === "string" ? change : JSON.stringify({ ...guidePolicy, ...change }),
    );
    const { status, stderr } = parley("check", "--jsonl", drafts({}), "--policy", profile);
    expect(status).toBe(1);
    expect(stderr).toContain("is no policy profile.");
    expect(stderr).toContain(sentence);
  });
});
