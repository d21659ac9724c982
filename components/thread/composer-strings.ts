import type thread from "#lib/i18n/messages/en/thread.json";

type Composer = (typeof thread)["composer"];

/** The composer's texts, translated on the server; `{errorId}` and the like are filled in here. */
export type ComposerStrings = Readonly<
  Record<Exclude<keyof Composer, "viewerTitle" | "viewerText">, string>
>;

export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
