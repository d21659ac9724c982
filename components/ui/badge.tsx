type BadgeProps = { readonly count: number };

/** A number on top of an icon. What it counts belongs into the accessible name of the thing it sits on. */
export function Badge({ count }: BadgeProps) {
  return (
    <span
      aria-hidden="true"
      className="inline-flex h-4 min-w-4 items-center justify-center rounded-full bg-accent px-1 text-[0.6875rem] leading-none font-semibold text-accent-on tabular-nums"
    >
      {count > 99 ? "99+" : count}
    </span>
  );
}
