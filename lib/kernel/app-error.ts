import { newId } from "./ids.ts";

/**
 * Something that should not happen: a broken invariant, a part that is gone.
 * Logged once at the outermost layer under `errorId`; the user sees the id,
 * never the message, because messages may quote data.
 */
export class AppError extends Error {
  readonly errorId: string;

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "AppError";
    this.errorId = newId();
  }
}
