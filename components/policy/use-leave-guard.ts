import { useEffect } from "react";

/**
 * While `isDirty`, asks before the page is left: by the browser itself when the
 * tab closes or reloads, and with `question` when a link of the page is
 * followed or somebody signs out. The Back button cannot be asked about; for
 * that the form is kept (see kept-draft.ts).
 */
export function useLeaveGuard(isDirty: boolean, question: string): void {
  useEffect(() => {
    if (!isDirty) return;
    const beforeUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const ask = (event: Event) => {
      if (window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      const opensHere = link instanceof HTMLAnchorElement && link.target === "" && !link.download;
      const isHash = link?.getAttribute("href")?.startsWith("#");
      const hasModifier = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
      if (opensHere && !isHash && !hasModifier) ask(event);
    };
    const onSubmit = (event: SubmitEvent) => {
      const isOurs = event.target instanceof Element && event.target.closest("main");
      if (!isOurs) ask(event);
    };
    window.addEventListener("beforeunload", beforeUnload);
    // In the capture phase: the router must not hear of a click that was taken back.
    document.addEventListener("click", onClick, true);
    document.addEventListener("submit", onSubmit, true);
    return () => {
      window.removeEventListener("beforeunload", beforeUnload);
      document.removeEventListener("click", onClick, true);
      document.removeEventListener("submit", onSubmit, true);
    };
  }, [isDirty, question]);
}
