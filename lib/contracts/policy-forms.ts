import { z } from "zod";
import { POLICY_TITLE_CHARS_MAX } from "./policy-bounds.ts";
import { PolicyProfile } from "./policy-profile.ts";

const ProfileId = PolicyProfile.shape.id;
/** Characters that are not seen, or reorder what is: two names must not look like one. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

const Title = z
  .string()
  .transform((text) => text.replace(UNSEEN, "").trim())
  .pipe(z.string().min(1, "needs a name").max(POLICY_TITLE_CHARS_MAX));

/** What was typed, judged by `PolicyProfile` in the flow, so that each field hears of its own error. */
export const SavePolicyInput = z.object({
  title: z.string().max(10_000),
  profile: z.unknown(),
  /** The version that was open in the form; 0: the profile is new. */
  basedOn: z.number().int().min(0),
});

export const SavedTitle = Title;

export const ChoosePolicyInput = z.object({ profileId: ProfileId });

/** A profile out of a file, to be read into the form. */
export const ReadProfileInput = z.object({ profile: z.unknown() });

export const TryPolicyInput = z.object({
  profile: z.unknown(),
  mode: z.enum(["proactive", "reply"]),
  subject: z.string().max(1_000),
  body: z.string().max(20_000),
});
