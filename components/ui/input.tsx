import type { ComponentProps } from "react";
import { CONTROL_CLASS } from "./control-class.ts";

export function Input({ className = "", ...rest }: ComponentProps<"input">) {
  return <input className={`${CONTROL_CLASS} min-h-11 sm:min-h-9 ${className}`} {...rest} />;
}
