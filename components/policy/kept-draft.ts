import type { ProfileDraft } from "./profile-draft.ts";

/**
 * Unsaved changes of a form, kept in this tab until they are saved or dropped:
 * a reload, Back or a crash loses nothing. Under the version they were made on,
 * so that they never come back on top of a newer one.
 */
export function keptDraft(name: string) {
  const key = `parley.policy.${name}`;
  return {
    read(): ProfileDraft | null {
      return attempt(() => {
        const text = sessionStorage.getItem(key);
        return text === null ? null : (JSON.parse(text) as ProfileDraft);
      });
    },
    write(draft: ProfileDraft): void {
      attempt(() => sessionStorage.setItem(key, JSON.stringify(draft)));
    },
    forget(): void {
      attempt(() => sessionStorage.removeItem(key));
    },
  };
}

/** A browser may forbid storage altogether; the form then works without. */
function attempt<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}
