import { countDemoMails, findDemoPeople } from "#lib/db/demo-mail-store.ts";
import { processContext } from "#lib/db/process-context.ts";
import { isDemo } from "./is-demo.ts";

export type DemoMailbox = {
  readonly mailbox: string;
  readonly name: string;
  readonly role: "buyer" | "seller";
  readonly count: number;
};

/** The demo's people: sellers first, then whoever has mail, then the others by name. */
export async function listDemoMailboxes(context = processContext()): Promise<DemoMailbox[]> {
  // Here and not only in the layout: Next can render a page without its layout.
  if (!isDemo()) return [];
  const [people, counts] = await Promise.all([
    findDemoPeople(context.keys, context.db),
    countDemoMails(context.db),
  ]);
  const byMailbox = new Map<string, DemoMailbox>();
  for (const person of people) {
    const count = counts.get(person.mailbox) ?? 0;
    if (!byMailbox.has(person.mailbox)) byMailbox.set(person.mailbox, { ...person, count });
  }
  return [...byMailbox.values()].sort(
    (a, b) => b.role.localeCompare(a.role) || b.count - a.count || a.name.localeCompare(b.name),
  );
}

export async function findDemoMailbox(mailbox: string): Promise<DemoMailbox | null> {
  const mailboxes = await listDemoMailboxes();
  return mailboxes.find((each) => each.mailbox === mailbox.toLowerCase()) ?? null;
}
