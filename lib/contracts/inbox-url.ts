import { z } from "zod";

/** The inbox as its URL describes it; the only description there is. */
export type InboxUrl = {
  readonly filter: InboxFilter;
  /** Where the page starts: the `nextAfter` of the page before. */
  readonly after: string | null;
};

const InboxFilter = z.enum(["all", "unread", "needs-response"]);
export type InboxFilter = z.infer<typeof InboxFilter>;

/** A thread's place in the order of the inbox: deadline, last message, id. */
export const InboxCursor = z.tuple([z.iso.datetime().nullable(), z.iso.datetime(), z.uuid()]);
export type InboxCursor = z.infer<typeof InboxCursor>;

type Params = Record<string, string | string[] | undefined>;

/**
 * Reads the query of an inbox URL. What makes no sense falls back to the
 * default and is named in `ignored`, so that the screen can say so.
 */
export function parseInboxUrl(params: Params): { url: InboxUrl; ignored: string[] } {
  const ignored: string[] = [];
  const read = <T>(name: string, parse: (text: string) => T | undefined, otherwise: T): T => {
    const given = params[name];
    if (given === undefined) return otherwise;
    const value = typeof given === "string" ? parse(given) : undefined;
    if (value === undefined) ignored.push(name);
    return value ?? otherwise;
  };
  const filter = read("filter", (text) => InboxFilter.safeParse(text).data, "all");
  const after = read<string | null>("after", (text) => (readCursor(text) ? text : undefined), null);
  return { url: { filter, after }, ignored };
}

/** The address of the inbox, or of a thread beside it. */
export function inboxHref(url: Partial<InboxUrl>, threadId?: string): string {
  const query = new URLSearchParams();
  if (url.filter && url.filter !== "all") query.set("filter", url.filter);
  if (url.after) query.set("after", url.after);
  const path = threadId ? `/messages/${threadId}` : "/messages";
  return query.size > 0 ? `${path}?${query}` : path;
}

export function writeCursor(cursor: InboxCursor): string {
  return cursor.map((part) => part ?? "").join("~");
}

export function readCursor(text: string): InboxCursor | undefined {
  const [respondBy, lastMessageAt, id, ...rest] = text.split("~");
  if (rest.length > 0) return undefined;
  return InboxCursor.safeParse([respondBy || null, lastMessageAt, id]).data;
}
