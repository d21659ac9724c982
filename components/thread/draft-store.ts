/**
 * A draft on this device. It outlives reloads, crashes and lost networks, and
 * its id makes sending it twice one message.
 */
export type StoredDraft = {
  readonly draftId: string;
  readonly body: string;
  /** Why it is sent in spite of a warning; empty where nobody asked. */
  readonly reason: string;
  /** The rules (ids) whose warnings were shown when the reason was written. */
  readonly reasonFor: readonly string[];
};

/** What `localStorage` does, so that a test needs no browser. */
type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Members who share a computer do not see each other's drafts. */
export function draftKey(memberId: string, threadId: string): string {
  return `parley.draft.${memberId}.${threadId}`;
}

export function parseDraft(text: string | null): StoredDraft | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return null;
    const { draftId, body, reason, reasonFor } = value as Record<string, unknown>;
    if (typeof draftId !== "string" || typeof body !== "string") return null;
    // Drafts of earlier versions have no reason, or do not say of what.
    return {
      ...{ draftId, body, reason: typeof reason === "string" ? reason : "" },
      reasonFor: Array.isArray(reasonFor)
        ? reasonFor.filter((rule) => typeof rule === "string")
        : [],
    };
  } catch {
    return null;
  }
}

export function readDraft(shelf: Shelf, key: string): StoredDraft | null {
  try {
    return parseDraft(shelf.getItem(key));
  } catch {
    return null;
  }
}

/**
 * Keeps the draft; an empty one is forgotten. False when the browser refuses
 * (storage full or switched off), so that nobody is promised what is not kept.
 */
export function writeDraft(shelf: Shelf, key: string, draft: StoredDraft): boolean {
  try {
    if (draft.body === "") shelf.removeItem(key);
    else shelf.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
