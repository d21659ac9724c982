import { expect, test } from "vitest";
import { guidePolicy } from "#lib/domain/compliance/policy.ts";
import messages from "#lib/i18n/messages/en/operator.json" with { type: "json" };
import { readProfile } from "#lib/manage/read-profile.ts";
import type { FormStrings } from "./form-strings.ts";
import { fieldErrors, importErrors } from "./issue-words.ts";
import { type ProfileDraft, toDraft, toProfile } from "./profile-draft.ts";

const { form, levels, rules, settings } = messages;
const strings: FormStrings = { ...form, levels, rules, settings, try: messages.try };
const guide = toDraft(guidePolicy, "A name");

function errorsOf(change: Partial<ProfileDraft>) {
  const draft = { ...guide, ...change };
  const read = readProfile(toProfile(draft), 1);
  return read.ok ? [] : fieldErrors(read.error, draft, strings);
}

const list = (text: string) => ({ lists: { ...guide.lists, carrierHosts: text } });
const limit = (change: object) => ({ limits: { ...guide.limits, ...change } });

test.each([
  [
    "a host in its line, empty lines counted",
    list("ups.com\n\nups,com"),
    ["policy-carrierHosts", "Carriers", /^Line 3: “ups,com” is no host name\./],
  ],
  [
    "a list that is too long",
    list("ups.com\n".repeat(501)),
    ["policy-carrierHosts", "Carriers", /^At most 500 entries\.$/],
  ],
  [
    "a number that is none",
    limit({ bodyCharsMax: "many" }),
    ["policy-bodyCharsMax", "Length of a message", /^A whole number from 100 to 20000\.$/],
  ],
  [
    "a size that is too large",
    limit({ attachmentBytesMax: "26" }),
    ["policy-attachmentBytesMax", "All files together", /^A number from 0 to 25\.$/],
  ],
  [
    "a limit of a contact reason",
    { byReason: { ...guide.byReason, invoice: "-1" } },
    ["policy-bodyCharsMaxByReason-invoice", "Invoice", /from 0 to 20000/],
  ],
  ["an id", { id: "My Profile" }, ["policy-id", "Id", /^Small letters/]],
] as const)("names %s", (_name, change, [fieldId, label, text]) => {
  expect(errorsOf(change)).toMatchObject([{ fieldId, label, text: expect.stringMatching(text) }]);
});

test("knows the line, for whoever goes there", () => {
  expect(errorsOf(list("ups.com\n\nups,com"))).toMatchObject([{ line: 3 }]);
});

test("tells all at once, in the order of the form", () => {
  const errors = errorsOf({ ...limit({ fontSizesMax: "" }), ...list("x"), id: "" });
  expect(errors.map(({ fieldId }) => fieldId)).toEqual([
    ...["policy-id", "policy-carrierHosts", "policy-fontSizesMax"],
  ]);
});

test("names what stands in a file and means nothing", () => {
  const { makerHosts: _hosts, importantTag: _tag, ...rest } = guidePolicy;
  const profile = {
    ...rest,
    severities: { ...guidePolicy.severities, emojii: "warn", emoji: "stop" },
    carrierHosts: ["ups.com", "ups,com"],
    colour: "red",
  };
  const read = readProfile(profile, 1);
  expect(read.ok ? [] : importErrors(read.error, profile, strings.import)).toEqual([
    "“severities.emoji”: stop is none of its values.",
    "“emojii”: there is no such rule.",
    "“carrierHosts”: “ups,com” is no host name.",
    "“makerHosts” is missing.",
    "“importantTag” is missing.",
    "“colour”: a profile has no such setting.",
  ]);
});

test.each([null, [], "text", 7])("says that %j is no profile", (profile) => {
  const read = readProfile(profile, 1);
  expect(read.ok ? [] : importErrors(read.error, profile, strings.import)).toEqual([
    strings.import.codes.whole,
  ]);
});
