import { JUDGED_CHARS_MAX } from "../reading.ts";
import { inEachField, type Rule } from "./rule.ts";

/** What was not read cannot be called clean: a longer text is refused, and says from where. */
export const tooLong: Rule<"too_long"> = {
  id: "too_long",
  find: (input) =>
    inEachField(input, (reading) => {
      if (reading.unjudgedFrom === null) return [];
      const end = reading.text.plain.length;
      return [{ variant: "too_long", start: end, end, params: { max: JUDGED_CHARS_MAX } }];
    }),
};
