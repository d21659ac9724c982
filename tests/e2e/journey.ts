import { execFileSync } from "node:child_process";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { newId } from "#lib/kernel/ids.ts";
import { buildMail } from "#lib/mail/build-mail.ts";
import { createSmtpTransport } from "#lib/mail/smtp-transport.ts";

export type DemoThread = {
  readonly id: string;
  readonly orderId: string;
  readonly subject: string;
  readonly buyerAddress: string;
  readonly sellerAddress: string;
  readonly relayForBuyer: string;
  readonly relayForSeller: string;
};

type SignIn = { readonly email: string; readonly password: string };

type Info = {
  readonly ingress: { readonly host: string; readonly port: number };
  readonly seller: SignIn;
  readonly operator: SignIn;
  readonly threads: readonly DemoThread[];
};

/** What `parley info --json` says of the shop that the journeys run against. */
export function readInfo(): Info {
  const env = { ...process.env, DATA_DIR: process.env.JOURNEYS_DATA_DIR };
  return JSON.parse(
    execFileSync(process.execPath, ["lib/cli/main.ts", "info", "--json"], {
      env,
      encoding: "utf8",
    }),
  );
}

/** A thread of the demo; each journey takes one of its own. */
export function threadAt(info: Info, index: number): DemoThread {
  const thread = info.threads[index];
  if (!thread) throw new Error(`The demo has no thread ${index}`);
  return thread;
}

export async function signIn(
  page: Page,
  { seller }: Pick<Info, "seller">,
  landing: RegExp = /\/messages/,
): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(seller.email);
  await page.getByLabel("Password").fill(seller.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(landing);
}

type Mail = {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

/** Sends a mail into the real ingress, as any mail client would. */
export async function sendMail(
  { ingress }: Info,
  { from, to, subject, text }: Mail,
): Promise<string> {
  const transport = createSmtpTransport({ url: `smtp://${ingress.host}:${ingress.port}` });
  const raw = await buildMail({
    from: { address: from },
    to: { address: to },
    ...{ subject, text },
    messageId: `<${newId()}@client.example>`,
    date: new Date(),
  });
  const sent = await transport.send({ envelopeFrom: from, envelopeTo: to, raw });
  transport.close();
  return sent.state;
}

/** Opens the newest mail of a demo mailbox, once it is the one with these words. */
export async function openMail(page: Page, mailbox: string, words: string): Promise<void> {
  await expect(async () => {
    await page.goto(`/demo/mailbox/${encodeURIComponent(mailbox)}`);
    await page.getByRole("main").getByRole("listitem").first().getByRole("link").click();
    await expect(page.getByText(words).first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 15_000 });
}

/** A message of the open thread, by its words. The thread is an article of its own around them. */
export function messageWith(page: Page, words: string) {
  return page.locator("article[aria-labelledby]").filter({ hasText: words });
}

/** No violation of WCAG 2.2 A and AA that axe can find. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`),
  ).toEqual([]);
}
