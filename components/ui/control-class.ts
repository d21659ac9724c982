// 16 px on phones: Safari zooms into anything smaller and moves the page.
export const CONTROL_CLASS =
  "w-full rounded-md border border-line-strong bg-surface-raised px-3 text-base text-text " +
  "placeholder:text-muted aria-invalid:border-overdue sm:text-sm";
