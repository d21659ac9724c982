import type { Fix } from "#lib/domain/compliance/finding.ts";

/**
 * Replaces a range as if it had been typed, so that Ctrl+Z brings it back:
 * `execCommand` is deprecated, but nothing else keeps a field's undo history.
 */
export function replaceInField(field: HTMLTextAreaElement, { start, end, replacement }: Fix): void {
  field.focus();
  field.setSelectionRange(start, end);
  const isDone = replacement
    ? document.execCommand("insertText", false, replacement)
    : document.execCommand("delete");
  if (isDone) return;
  field.setRangeText(replacement, start, end, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
