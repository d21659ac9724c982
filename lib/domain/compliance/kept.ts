/**
 * What several rules make of the same text is made once, kept with the text, and
 * goes when it goes. A WeakMap would do the same, but its entries survive every
 * minor garbage collection, which then takes as long as the check itself.
 */
export type Kept = Map<object, unknown>;

/** `key`: the function whose result is kept. */
export function keptWith<T>(owner: { readonly kept: Kept }, key: object, make: () => T): T {
  const known = owner.kept.get(key);
  if (known !== undefined) return known as T;
  const made = make();
  owner.kept.set(key, made);
  return made;
}
