"use client";

import { useLinkStatus } from "next/link";

/** Marks a link, which must be `relative`, as chosen while its page is on its way. */
export function LinkPending() {
  const { pending } = useLinkStatus();
  if (!pending) return null;
  return <span aria-hidden="true" className="absolute inset-y-0 left-0 w-[3px] bg-accent" />;
}
