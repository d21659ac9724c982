import type { ComponentProps } from "react";
import { type ButtonTone, buttonClass } from "./button-class.ts";

type ButtonProps = ComponentProps<"button"> & { readonly tone?: ButtonTone };

/** Prefer `aria-disabled` to `disabled` where the reason should stay reachable by keyboard. */
export function Button({ tone = "quiet", className = "", type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={`${buttonClass(tone)} ${className}`} {...rest} />;
}
