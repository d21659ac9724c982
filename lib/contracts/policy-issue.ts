import type { ZodError } from "zod";

/** What can be wrong with a profile. Screens have a sentence for each; `message` is for the command line. */
export type PolicyIssueCode =
  | "unknown_rule"
  | "unknown_reason"
  | "unknown_setting"
  | "missing"
  | "no_host"
  | "no_ending"
  | "no_name"
  | "no_id"
  | "not_whole"
  | "out_of_range"
  | "too_many"
  | "not_one_of"
  | "other";

/** One thing that is wrong, and where: ["carrierHosts", 2] is the third host of that list. */
export type PolicyIssue = {
  readonly path: readonly (string | number)[];
  readonly code: PolicyIssueCode;
  readonly message: string;
};

const MESSAGES: Readonly<Partial<Record<PolicyIssueCode, string>>> = {
  unknown_rule: "there is no rule of this name",
  unknown_reason: "there is no contact reason of this name",
  unknown_setting: "there is no setting of this name",
  missing: "is missing",
  not_whole: "must be a whole number",
};

/** A validator's error as issues, a name that nobody knows as one issue of its own. */
export function toPolicyIssues(error: ZodError): PolicyIssue[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
    if (issue.code !== "unrecognized_keys") return [toIssue(path, codeOf(issue), issue.message)];
    return issue.keys.map((key) => toIssue([...path, key], unknownIn(path), issue.message));
  });
}

function toIssue(path: PolicyIssue["path"], code: PolicyIssueCode, message: string): PolicyIssue {
  return { path, code, message: MESSAGES[code] ?? message };
}

function unknownIn(path: PolicyIssue["path"]): PolicyIssueCode {
  if (path[0] === "severities") return "unknown_rule";
  return path.at(-1) === "bodyCharsMaxByReason" ? "unknown_reason" : "unknown_setting";
}

function codeOf(issue: ZodError["issues"][number]): PolicyIssueCode {
  const field = issue.path[0];
  switch (issue.code) {
    case "invalid_type":
      if (issue.message.endsWith("received undefined")) return "missing";
      return issue.expected === "number" || issue.expected === "int" ? "not_whole" : "other";
    case "invalid_format":
      if (field === "id") return "no_id";
      return field === "attachmentTypes" ? "no_ending" : "no_host";
    case "invalid_value":
      return "not_one_of";
    case "too_small":
      return field === "title" ? "no_name" : "out_of_range";
    case "too_big":
      return issue.origin === "array" ? "too_many" : "out_of_range";
    default:
      return "other";
  }
}
