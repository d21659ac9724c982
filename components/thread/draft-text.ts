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

/**
 * Selects words and brings them into view. Browsers scroll a field to what is
 * typed, not to what a script selects; where the words stand, the copy beneath
 * the field knows.
 */
export function selectInField(
  field: HTMLTextAreaElement,
  { start, end }: Pick<Fix, "start" | "end">,
): void {
  field.focus();
  field.setSelectionRange(start, end);
  const words = field.parentElement?.querySelector<HTMLElement>(`[data-start="${start}"]`);
  if (!words) return;
  const isAbove = words.offsetTop < field.scrollTop;
  const isBelow = words.offsetTop + words.offsetHeight > field.scrollTop + field.clientHeight;
  if (isAbove || isBelow) field.scrollTop = words.offsetTop - field.clientHeight / 3;
}
