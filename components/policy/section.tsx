import type { ReactNode } from "react";

type SectionProps = {
  readonly id: string;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly children: ReactNode;
};

/** A part of a profile, in the form and in the reading view alike. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section
      aria-labelledby={id}
      className="rounded-lg border border-line bg-surface-raised px-4 py-4 sm:px-5"
    >
      <h2 id={id} className="text-base font-semibold">
        {title}
      </h2>
      {lead && <p className="mt-0.5 max-w-prose text-ui text-pretty text-muted">{lead}</p>}
      <div className="mt-3">{children}</div>
    </section>
  );
}
