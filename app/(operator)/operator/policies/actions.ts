"use server";

import { defineAction } from "#lib/actions/define-action.ts";
import {
  ChoosePolicyInput,
  ReadProfileInput,
  SavePolicyInput,
  TryPolicyInput,
} from "#lib/contracts/policy-forms.ts";
import { err } from "#lib/kernel/result.ts";
import { choosePolicy } from "#lib/manage/choose-policy.ts";
import { readProfile } from "#lib/manage/read-profile.ts";
import { savePolicy } from "#lib/manage/save-policy.ts";
import { tryPolicy } from "#lib/manage/try-policy.ts";

export const savePolicyAction = defineAction(
  { input: SavePolicyInput, ability: "policy.edit" },
  (viewer, given) => savePolicy(viewer, given),
);

export const choosePolicyAction = defineAction(
  { input: ChoosePolicyInput, ability: "policy.edit" },
  (viewer, chosen) => choosePolicy(viewer, chosen),
);

export const readProfileAction = defineAction(
  { input: ReadProfileInput, ability: "policy.edit" },
  async (_viewer, { profile }) => {
    const read = readProfile(profile, 1);
    return read.ok ? read : err({ code: "invalid" as const, issues: read.error });
  },
);

export const tryPolicyAction = defineAction(
  { input: TryPolicyInput, ability: "policy.edit" },
  (_viewer, tried) => tryPolicy(tried),
);
