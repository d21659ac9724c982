import type { ComponentProps } from "react";
import { CONTROL_CLASS } from "./control-class.ts";

export function Textarea({ className = "", ...rest }: ComponentProps<"textarea">) {
  return <textarea className={`${CONTROL_CLASS} py-2 ${className}`} {...rest} />;
}
