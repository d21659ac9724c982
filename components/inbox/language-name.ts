/** A language's name in the interface's language; an unknown tag is its own name. */
export function languageName(tag: string, interfaceLocale: string): string {
  try {
    return new Intl.DisplayNames([interfaceLocale], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
