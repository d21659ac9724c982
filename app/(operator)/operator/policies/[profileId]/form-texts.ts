import { getMessages } from "next-intl/server";
import type { FormStrings } from "#components/policy/form-strings.ts";

/** The form's texts as they stand: what belongs into them is known in the browser only. */
export async function formTexts(): Promise<FormStrings> {
  const { form, levels, rules, settings, try: trying } = (await getMessages()).operator;
  return { ...form, levels, rules, settings, try: trying };
}
