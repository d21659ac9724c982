import type operator from "#lib/i18n/messages/en/operator.json";

type Operator = typeof operator;

/** The form's texts, translated on the server; `{line}` and the like are filled in here. */
export type FormStrings = Operator["form"] &
  Pick<Operator, "levels" | "rules" | "settings"> & { readonly try: Operator["try"] };

export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
