import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { ZodError, z } from "zod";
import { DraftLine, readDraftLine } from "#lib/contracts/draft-line.ts";
import { toPolicyIssues } from "#lib/contracts/policy-issue.ts";
import { toPolicy } from "#lib/contracts/policy-profile.ts";
import { checkDraft } from "#lib/domain/compliance/check-draft.ts";
import { BUILT_IN_POLICIES, guidePolicy, type Policy } from "#lib/domain/compliance/policy.ts";
import { explainFinding } from "#lib/domain/compliance/rule-texts.ts";
import { CommandError } from "./command-error.ts";
import { readArgs } from "./read-args.ts";

/**
 * Judges drafts, one JSON object a line in, one verdict a line out:
 * `{id, verdict, findings: [{rule, severity, where, start, end, why, fix}]}`. A
 * line that cannot be read is told of on stderr and the rest is judged.
 */
export async function check(args: string[]): Promise<void> {
  const { values } = readArgs({
    args,
    options: { jsonl: { type: "string" }, policy: { type: "string", default: "guide" } },
  });
  if (values.jsonl === undefined) throw new CommandError(2, "check needs --jsonl FILE.");
  const policy = await readPolicy(values.policy);
  const isFile = await stat(values.jsonl).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) throw new CommandError(2, `${values.jsonl} cannot be read.`);

  let lineNumber = 0;
  let wrong = 0;
  for await (const line of createInterface({ input: createReadStream(values.jsonl) })) {
    lineNumber += 1;
    if (line.trim() === "") continue;
    const judged = judgeLine(line, policy);
    if ("error" in judged) {
      wrong += 1;
      process.stderr.write(`Line ${lineNumber}: ${judged.error}\n`);
    } else if (!process.stdout.write(`${JSON.stringify(judged)}\n`)) {
      await new Promise((resolve) => process.stdout.once("drain", resolve));
    }
  }
  if (wrong > 0) {
    throw new CommandError(1, `${wrong} of ${lineNumber} lines could not be judged.`);
  }
}

type Judged = {
  readonly id: string | number | null;
  readonly verdict: string;
  readonly findings: readonly object[];
  readonly unjudgedLanguage?: string;
};

function judgeLine(line: string, policy: Policy): Judged | { readonly error: string } {
  const parsed = DraftLine.safeParse(parseJson(line));
  if (!parsed.success) return { error: firstIssue(parsed.error) };
  const { draft, context } = readDraftLine(parsed.data);
  const { verdict, findings, unjudgedLanguage } = checkDraft(draft, context, policy);
  return {
    id: parsed.data.id ?? null,
    verdict,
    findings: findings.map((finding) => {
      const { rule, severity, where, start, end, fix } = finding;
      const { why } = explainFinding(finding);
      return { rule, severity, where, start, end, why, ...(fix && { fix }) };
    }),
    ...(unjudgedLanguage !== null && { unjudgedLanguage }),
  };
}

/** A profile that comes with Parley by its name, or one in a file. */
async function readPolicy(nameOrFile: string): Promise<Policy> {
  const builtIn = BUILT_IN_POLICIES.find(({ id }) => id === nameOrFile);
  if (builtIn) return builtIn;
  const text = await readFile(nameOrFile, "utf8").catch(() => {
    const names = BUILT_IN_POLICIES.map(({ id }) => id).join(", ");
    throw new CommandError(2, `There is no policy ${nameOrFile}: name ${names} or a JSON file.`);
  });
  try {
    return toPolicy(parseJson(text), guidePolicy);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    throw new CommandError(1, `${nameOrFile} is no policy profile. ${firstProfileIssue(error)}`);
  }
}

/** What is no JSON is read as nothing, which no schema takes. Some editors put a byte-order mark in front. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** Names what stands in the file and means nothing, a rule above all: it would never apply. */
function firstProfileIssue(error: ZodError): string {
  const [issue, ...others] = toPolicyIssues(error);
  if (!issue || issue.path.length === 0) return "It is no JSON object.";
  const more = others.length > 0 ? ` (and ${others.length} more)` : "";
  return `${issue.path.join(".")}: ${issue.message}${more}.`;
}

function firstIssue(error: ZodError): string {
  const [issue] = error.issues;
  if (issue?.path.length === 0 && issue.code === "invalid_type") return "It is no JSON object.";
  const more = error.issues.length > 1 ? ` (and ${error.issues.length - 1} more)` : "";
  return `${z.core.toDotPath(issue?.path ?? [])}: ${issue?.message}${more}.`;
}
