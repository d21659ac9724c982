import {
  POLICY_BOUNDS,
  POLICY_ENDINGS_MAX,
  POLICY_HOSTS_MAX,
  POLICY_TITLE_CHARS_MAX,
} from "#lib/contracts/policy-bounds.ts";
import type { PolicyIssue } from "#lib/contracts/policy-issue.ts";
import { type FormStrings, fill } from "./form-strings.ts";
import { entriesOf, LIMIT_NAMES, LIST_NAMES, type ProfileDraft } from "./profile-draft.ts";

/** An error at a field, in words. `fieldId` is the id of the control. */
export type FieldError = {
  readonly fieldId: string;
  readonly label: string;
  readonly text: string;
  /** Of a list: the line that is wrong, counted from 1. */
  readonly line?: number;
};

/** The id of the control that a path of a profile is typed into. */
export function fieldIdOf(path: PolicyIssue["path"]): string {
  const names = path.filter((step) => typeof step === "string" && step !== "limits");
  return ["policy", ...names].join("-");
}

/** What the form says of issues, in the order of its fields. */
export function fieldErrors(
  issues: readonly PolicyIssue[],
  draft: ProfileDraft,
  strings: FormStrings,
): FieldError[] {
  const errors = issues.map((issue) => ({
    fieldId: fieldIdOf(issue.path),
    label: labelOf(issue.path, strings),
    text: wordsOf(issue, draft, strings),
    ...lineOf(issue.path, draft),
  }));
  return errors.sort((a, b) => placeOf(a.fieldId) - placeOf(b.fieldId));
}

function lineOf([field, place]: PolicyIssue["path"], draft: ProfileDraft): { line?: number } {
  const list = LIST_NAMES.find((name) => name === field);
  const entry = list && entriesOf(draft.lists[list])[Number(place)];
  return entry ? { line: entry.line } : {};
}

const ORDER: readonly string[] = [
  ...["title", "id", "severities", ...LIST_NAMES, "thirdPartyContacts", "importantTag"],
  ...[...LIMIT_NAMES, "bodyCharsMaxByReason"],
];

function placeOf(fieldId: string): number {
  return ORDER.indexOf(fieldId.split("-")[1] ?? "");
}

function labelOf(path: PolicyIssue["path"], strings: FormStrings): string {
  const [field, name] = path.filter((step) => step !== "limits").map(String);
  if (field === "title") return strings.name;
  if (field === "id") return strings.id;
  if (field === "severities") return pick(strings.rules, name)?.title ?? strings.rulesTitle;
  if (field === "bodyCharsMaxByReason") return pick(strings.reasons, name) ?? strings.reasonsTitle;
  return pick(strings.limits, field) ?? pick(strings.settings, field) ?? field ?? "";
}

function wordsOf({ path, code }: PolicyIssue, draft: ProfileDraft, strings: FormStrings): string {
  const { errors } = strings;
  const [field, place] = path;
  switch (code) {
    case "no_host":
    case "no_ending": {
      const list = LIST_NAMES.find((name) => name === field);
      const entry = list && entriesOf(draft.lists[list])[Number(place)];
      return fill(errors[code], { line: entry?.line ?? "?", text: entry?.text ?? "" });
    }
    case "too_many":
      if (field === "title") return fill(errors.name_long, { max: POLICY_TITLE_CHARS_MAX });
      return fill(errors.too_many, {
        max: field === "attachmentTypes" ? POLICY_ENDINGS_MAX : POLICY_HOSTS_MAX,
      });
    case "no_name":
    case "no_id":
      return errors[code];
    default:
      return field === "limits" ? boundsOf(String(place), errors) : errors.other;
  }
}

function boundsOf(limit: string, errors: FormStrings["errors"]): string {
  const bounds = pick(POLICY_BOUNDS, limit);
  if (!bounds) return errors.other;
  if (limit !== "attachmentBytesMax") return fill(errors.range, bounds);
  const megabytes = { min: bounds.min, max: bounds.max / (1024 * 1024) };
  return fill(errors.megabytes, megabytes);
}

/** What is wrong with a file, for whoever wrote it: by the names that stand in it. */
export function importErrors(
  issues: readonly PolicyIssue[],
  profile: unknown,
  { codes }: FormStrings["import"],
): string[] {
  return issues.map(({ path, code }) => {
    if (path.length === 0) return codes.whole;
    const value = valueAt(profile, path);
    if (value === undefined) return fill(codes.missing, { name: path.join(".") });
    const isUnknown = code.startsWith("unknown_");
    const isEntry = code === "no_host" || code === "no_ending";
    const name = isUnknown ? path.at(-1) : path.slice(0, isEntry ? -1 : undefined).join(".");
    return fill(codes[code], { name: name ?? "", value: shown(value) });
  });
}

function valueAt(value: unknown, path: PolicyIssue["path"]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null
        ? (inner as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function pick<T>(record: Readonly<Record<string, T>>, name: string | undefined): T | undefined {
  return name !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
