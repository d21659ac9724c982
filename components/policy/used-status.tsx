"use client";

import { Check } from "lucide-react";
import { useEffect, useState } from "react";

/** Says what has just been done, into a region that is there before the words: only then it is read out. */
export function UsedStatus({ text }: { readonly text: string | null }) {
  const [said, setSaid] = useState("");
  useEffect(() => setSaid(text ?? ""), [text]);
  return (
    <p
      role="status"
      className={said ? "flex items-center gap-1.5 font-semibold text-ok" : "sr-only"}
    >
      {said && <Check aria-hidden="true" className="size-4 shrink-0" />}
      {said}
    </p>
  );
}
