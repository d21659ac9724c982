/** What shows nothing, or only the mark of a quote without a word behind it. */
const UNSEEN = /[\s>\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800\u3164\uFFFC]/gu;

/** Whether a text says nothing: white space, invisible characters, ">" alone. No imports: safe for the browser. */
export function isBlankText(text: string): boolean {
  return text.replace(UNSEEN, "") === "";
}
