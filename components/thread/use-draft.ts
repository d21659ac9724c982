import { type RefObject, useCallback, useEffect, useState } from "react";
import { parseDraft, readDraft, type StoredDraft, writeDraft } from "./draft-store.ts";

const newDraft = (body = "", reason = ""): StoredDraft => ({
  ...{ draftId: crypto.randomUUID(), body, reason },
});

/**
 * The draft of a thread, kept on this device with every keystroke. Other tabs
 * with the same thread follow, so that none sends what another already sent.
 */
export function useDraft(key: string, field: RefObject<HTMLTextAreaElement | null>) {
  // The server knows no draft: the first render has none, the effect brings it.
  const [draft, setDraft] = useState<StoredDraft>({ draftId: "", body: "", reason: "" });
  const [isKept, setIsKept] = useState(true);

  useEffect(() => {
    const stored = readDraft(localStorage, key);
    // What was typed before this script ran wins over what was kept.
    const typed = field.current?.value ?? "";
    setDraft(typed && typed !== stored?.body ? newDraft(typed) : (stored ?? newDraft()));

    const follow = (event: StorageEvent) => {
      if (event.key === key) setDraft(parseDraft(event.newValue) ?? newDraft());
    };
    window.addEventListener("storage", follow);
    return () => window.removeEventListener("storage", follow);
  }, [key, field]);

  const keep = useCallback(
    (next: StoredDraft) => {
      setIsKept(writeDraft(localStorage, key, next));
      setDraft(next);
    },
    [key],
  );

  const { draftId, body, reason } = draft;
  const setBody = (text: string) =>
    keep({
      draftId: draftId || crypto.randomUUID(),
      body: text,
      // A reason speaks of a text; it does not outlive it.
      reason: text === "" ? "" : reason,
    });
  const setReason = (text: string) => keep({ draftId, body, reason: text });

  /** The same words under a new id: the old one is spent. */
  const renew = useCallback((text: string) => keep(newDraft(text, reason)), [keep, reason]);

  const startAnew = useCallback(() => {
    writeDraft(localStorage, key, { draftId: "", body: "", reason: "" });
    setDraft(newDraft());
  }, [key]);

  return { ...draft, isKept, setBody, setReason, renew, startAnew };
}
