import { type RefObject, useCallback, useEffect, useState } from "react";
import { parseDraft, readDraft, type StoredDraft, writeDraft } from "./draft-store.ts";

const NO_DRAFT: StoredDraft = { draftId: "", body: "", reason: "", reasonFor: [] };

const newDraft = (given: Partial<StoredDraft> = {}): StoredDraft => ({
  ...{ ...NO_DRAFT, ...given, draftId: crypto.randomUUID() },
});

/** What another tab with the same thread did last, until this one is typed in. */
export type Elsewhere = "changed" | "emptied" | null;

/**
 * The draft of a thread, kept on this device with every keystroke. Other tabs
 * with the same thread follow, so that none sends what another already sent.
 */
export function useDraft(key: string, field: RefObject<HTMLTextAreaElement | null>) {
  // The server knows no draft: the first render has none, the effect brings it.
  const [draft, setDraft] = useState(NO_DRAFT);
  const [isKept, setIsKept] = useState(true);
  const [elsewhere, setElsewhere] = useState<Elsewhere>(null);

  const keep = useCallback(
    (next: StoredDraft) => {
      setIsKept(writeDraft(localStorage, key, next));
      setDraft(next);
      setElsewhere(null);
    },
    [key],
  );

  useEffect(() => {
    const stored = readDraft(localStorage, key);
    // What was typed before this script ran wins over what was kept, and is kept
    // now: the next keystroke, which would keep it, may never come.
    const typed = field.current?.value ?? "";
    if (typed && typed !== stored?.body) keep(newDraft({ body: typed }));
    else setDraft(stored ?? newDraft());

    const follow = (event: StorageEvent) => {
      if (event.key !== key) return;
      const next = parseDraft(event.newValue);
      setDraft(next ?? newDraft());
      setElsewhere(next ? "changed" : "emptied");
    };
    window.addEventListener("storage", follow);
    return () => window.removeEventListener("storage", follow);
  }, [key, field, keep]);

  const { draftId, body, reason, reasonFor } = draft;
  const setBody = (text: string) =>
    keep({
      draftId: draftId || crypto.randomUUID(),
      body: text,
      // A reason speaks of a text; it does not outlive it.
      ...(text === "" ? { reason: "", reasonFor: [] } : { reason, reasonFor }),
    });
  /** `rules`: the ids of those whose warnings are shown. */
  const setReason = (text: string, rules: readonly string[]) =>
    keep({ draftId, body, reason: text, reasonFor: rules });

  /** The same words under a new id: the old one is spent. */
  const renew = useCallback(
    (text: string) => keep(newDraft({ body: text, reason, reasonFor })),
    [keep, reason, reasonFor],
  );

  const startAnew = useCallback(() => {
    writeDraft(localStorage, key, NO_DRAFT);
    setDraft(newDraft());
    setElsewhere(null);
  }, [key]);

  return { ...draft, isKept, elsewhere, setBody, setReason, renew, startAnew };
}
