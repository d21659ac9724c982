import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, readInfo, signIn, threadAt } from "./journey.ts";

const info = () => readInfo();
const screens: readonly { name: string; path: () => string }[] = [
  { name: "inbox", path: () => "/messages" },
  { name: "filtered inbox", path: () => "/messages?filter=needs-response" },
  { name: "nonsense filter", path: () => "/messages?filter=nonsense" },
  { name: "general messages", path: () => "/messages/general" },
  { name: "thread", path: () => `/messages/${threadAt(info(), 8).id}` },
  { name: "demo mailbox", path: () => "/demo/mailbox" },
  { name: "missing thread", path: () => "/messages/01900000-0000-7000-8000-000000000000" },
];

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1440]) {
    test(`every screen is accessible and fits at ${width} pixels, ${colorScheme}`, async ({
      page,
    }) => {
      test.setTimeout(90_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      await page.goto("/sign-in");
      await expectWell(page);
      await signIn(page, info());
      for (const { name, path } of screens) {
        await test.step(name, async () => {
          await page.goto(path());
          await expectWell(page);
        });
      }
    });
  }
}

async function expectWell(page: Page): Promise<void> {
  await expectAccessible(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}
