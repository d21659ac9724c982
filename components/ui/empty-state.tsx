import type { ReactNode } from "react";

type EmptyStateProps = {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
};

export function EmptyState({ icon, title, children }: EmptyStateProps) {
  return (
    <div className="mx-auto grid max-w-sm justify-items-center gap-2 px-6 py-12 text-center">
      {icon && <span className="text-muted">{icon}</span>}
      <p className="text-base font-semibold text-balance">{title}</p>
      {children && <div className="text-ui text-pretty text-muted">{children}</div>}
    </div>
  );
}
