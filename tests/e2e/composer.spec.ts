import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectAccessible, messageWith, readInfo, signIn, threadAt } from "./journey.ts";

test("an answer typed offline is kept and sent once after all", async ({ page, context }) => {
  const info = readInfo();
  const thread = threadAt(info, 9);
  await signIn(page, info);
  await page.goto(`/messages/${thread.id}`);
  const answer = page.getByLabel("Your answer");
  await answer.fill("Written ");
  await expect(page.getByText("Draft kept on this device")).toBeVisible();
  await context.setOffline(true);
  await answer.pressSequentially("while offline.");
  await expect(page.getByText("You are offline.").first()).toBeVisible();
  // Nothing lies over the words that say what becomes of the text.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByText("No connection.")).toBeVisible();
  await page.getByText("You are offline.").first().click({ trial: true });
  await context.setOffline(false);
  await page.reload();
  await expect(answer).toHaveValue("Written while offline.");
  const send = page.getByRole("button", { name: "Send" });
  await expect(send).not.toHaveAttribute("aria-disabled", "true");
  await send.dblclick();
  const sent = messageWith(page, "Written while offline.");
  await expect(sent).toHaveCount(1);
  await expect(answer).toHaveValue("");
  await page.reload();
  await expect(sent).toHaveCount(1);
});

test("an answer is written, checked and sent by keyboard alone", async ({ page }) => {
  const info = readInfo();
  const thread = threadAt(info, 4);
  await signIn(page, info);
  await page.goto(`/messages/${thread.id}`);
  await page.getByLabel("Your answer").focus();
  await page.keyboard.type("Sent from the keyboard.");
  await page.keyboard.press("Control+Enter");
  await expect(messageWith(page, "Sent from the keyboard.")).toBeVisible();
});

/** Two emojis, which the marketplace forbids and a click removes. */
const WITH_EMOJIS = "We replace the blade 😀 free of charge 🎉 as you asked.";
const WITHOUT_EMOJIS = "We replace the blade free of charge as you asked.";

async function openComposer(page: Page, index: number): Promise<Locator> {
  const info = readInfo();
  await signIn(page, info);
  await page.goto(`/messages/${threadAt(info, index).id}`);
  return page.getByLabel("Your answer");
}

test("what was found is mended with a click and taken back with another", async ({ page }) => {
  const answer = await openComposer(page, 11);
  const findings = page.getByRole("region", { name: "Before you send" }).getByRole("listitem");
  await answer.fill(WITH_EMOJIS);
  await expect(findings).toHaveCount(2);
  await expect(page.getByRole("button", { name: "Send" })).toHaveAttribute("aria-disabled", "true");

  await test.step("one after the other, with a way back from each", async () => {
    await findings.first().getByRole("button", { name: "Remove it" }).click();
    await expect(answer).toHaveValue("We replace the blade free of charge 🎉 as you asked.");
    await expect(findings).toHaveCount(1);
    await findings.first().getByRole("button", { name: "Remove it" }).click();
    await expect(answer).toHaveValue(WITHOUT_EMOJIS);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(answer).toHaveValue(WITH_EMOJIS);
    await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
  });

  await test.step("all at once, taken back by keyboard", async () => {
    await page.getByRole("button", { name: "Mend 2 at once" }).click();
    await expect(answer).toHaveValue(WITHOUT_EMOJIS);
    await expect(page.getByText("Mended: 2.")).toBeVisible();
    await expect(findings).toHaveCount(0);
    await answer.press("Control+z");
    await expect(answer).toHaveValue(WITH_EMOJIS);
    await expect(findings).toHaveCount(2);
  });
});

test("a warning asks for a reason, which is kept with the message", async ({ page }) => {
  const answer = await openComposer(page, 16);
  const reason = page.getByLabel("Why is this all right to send?");
  const send = page.getByRole("button", { name: "Send" });
  const loud = "THIS IS YOUR OWN FAULT, as the third page of the manual says.";
  await answer.fill(loud);
  await expect(reason).toBeVisible();
  await expect(send).not.toHaveAttribute("aria-disabled", "true");
  await send.click();
  await expect(reason).toBeFocused();
  await expect(reason).toHaveAttribute("aria-invalid", "true");
  await expect(reason).toHaveAccessibleDescription(/Say why/);
  await reason.fill("It quotes the buyer.");
  await expect(reason).not.toHaveAttribute("aria-invalid", "true");
  await page.reload();
  await expect(reason).toHaveValue("It quotes the buyer.");
  await reason.press("Control+Enter");
  await expect(messageWith(page, loud)).toContainText("Sent with a reason: “It quotes the buyer.”");
  await expect(answer).toHaveValue("");
  await expect(reason).toHaveCount(0);
});

test("the keyboard goes through what was found", async ({ page }) => {
  const answer = await openComposer(page, 11);
  const selected = () =>
    answer.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
  await answer.fill(WITH_EMOJIS);
  await expect(page.getByRole("button", { name: "Mend 2 at once" })).toBeVisible();
  for (const [key, words] of [
    ["F8", "😀"],
    ["F8", "🎉"],
    ["F8", "😀"],
    ["Shift+F8", "🎉"],
    ["Alt+ArrowUp", "😀"],
    ["Alt+ArrowDown", "🎉"],
  ] as const) {
    await answer.press(key);
    expect(await selected()).toBe(words);
    await expect(answer).toBeFocused();
  }
  await expect(page.getByRole("status").filter({ hasText: "2 of 2. Must change" })).toHaveCount(1);
});

test("“Why?” opens the rule, which says what it catches and what it allows", async ({
  page,
  context,
}) => {
  const answer = await openComposer(page, 11);
  await answer.fill(WITH_EMOJIS);
  const opened = context.waitForEvent("page");
  await page
    .getByRole("link", { name: /Why\?.*opens in a new tab/ })
    .first()
    .click();
  const rule = await opened;
  await expect(rule.getByRole("heading", { name: "Emoji", level: 1 })).toBeVisible();
  await expect(rule.getByText("A message with this cannot be sent.")).toBeVisible();
  await expectAccessible(rule);
  await rule.getByRole("link", { name: "All rules" }).click();
  await expect(rule.getByRole("heading", { name: "Rules for messages" })).toBeVisible();
  await expectAccessible(rule);
  await rule.goto("/rules/nonsense");
  await expect(rule.getByRole("heading", { name: "There is no such page" })).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the composer with findings is accessible and fits, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme });
    const answer = await openComposer(page, 11);
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      await answer.fill(`${WITH_EMOJIS} Call 030 1234567, or write to shop@elsewhere.example.`);
      await expect(page.getByText("more below")).toBeVisible();
      await expectAccessible(page);
      await answer.fill("THIS IS YOUR OWN FAULT, as the third page of the manual says.");
      await expect(page.getByLabel("Why is this all right to send?")).toBeVisible();
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
  });
}

const LOUD = "THIS IS YOUR OWN FAULT, as the third page of the manual says.";
const CANCEL = "The blade is sold out, so please cancel the order in your account.";

test("a reason holds for the warnings it was written for, and for no other", async ({ page }) => {
  const answer = await openComposer(page, 16);
  const reason = page.getByLabel("Why is this all right to send?");
  const status = page.getByRole("status");
  await answer.fill(LOUD);
  await reason.fill("It quotes the buyer.");
  await answer.fill(CANCEL);
  await expect(status.filter({ hasText: "The warning has changed: say why again." })).toBeVisible();
  await expect(reason).toHaveValue("");

  await test.step("back at the old warning it is there again, and counts for nothing else", async () => {
    await answer.fill(LOUD);
    await expect(reason).toHaveValue("It quotes the buyer.");
    await answer.fill(CANCEL);
    // Before the check has answered: only the server knows of the new warning.
    await answer.press("Control+Enter");
    await expect(status.filter({ hasText: "Not sent yet. The warning has changed" })).toBeVisible();
    await expect(reason).toBeFocused();
    await expect(reason).toHaveValue("");
  });

  await reason.fill("The buyer wants it cancelled.");
  await reason.press("Control+Enter");
  await expect(messageWith(page, CANCEL)).toContainText("“The buyer wants it cancelled.”");
  await expect(messageWith(page, CANCEL)).not.toContainText("It quotes the buyer.");
});

test("a reason of invisible characters is none", async ({ page }) => {
  const answer = await openComposer(page, 11);
  const reason = page.getByLabel("Why is this all right to send?");
  await answer.fill(LOUD);
  await reason.fill("\u200b \u2060");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(reason).toHaveAttribute("aria-invalid", "true");
  await answer.fill("> \u200b");
  await expect(page.getByRole("button", { name: "Send" })).toHaveAccessibleDescription(
    "Write something first.",
  );
});

test("a text that is too long is kept, and says so without asking the server", async ({ page }) => {
  const answer = await openComposer(page, 11);
  const findings = page.getByRole("region", { name: "Before you send" });
  const tooLong = page.getByRole("status").filter({ hasText: "This text is too long to be sent." });
  const send = page.getByRole("button", { name: "Send" });
  await answer.fill(WITH_EMOJIS);
  await expect(findings).toBeVisible();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") asked.push(request.postData() ?? "");
  });
  const text = WITH_EMOJIS.padEnd(200_001, "a");
  await answer.fill(text);
  await expect(tooLong).toContainText("1 over the limit of 200,000 characters.");
  await expect(findings).toHaveCount(0);
  await expect(send).toHaveAttribute("aria-disabled", "true");
  await expect(send).toHaveAccessibleDescription(/too long .* 1 over the limit/);
  await answer.press("Control+Enter");
  await page.reload();
  await expect(answer).toHaveValue(text);
  await expect(tooLong).toBeVisible();
  await answer.fill(text.slice(0, -1));
  await expect(tooLong).toHaveCount(0);
  expect(asked.filter((body) => body.length >= text.length)).toEqual([]);
});

test("what is typed before the page is ready is kept as well", async ({ page }) => {
  const answer = await openComposer(page, 11);
  const withoutScripts = (url: URL) => url.pathname.endsWith(".js");
  const held = Promise.withResolvers<void>();
  await page.route(withoutScripts, async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  await answer.fill("Typed early.");
  held.resolve();
  await expect(page.getByText("Draft kept on this device")).toBeVisible();
  await page.reload();
  await expect(answer).toHaveValue("Typed early.");
});

test("a browser that keeps no drafts is told of, however long the text", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  const answer = await openComposer(page, 11);
  for (const length of [10, 200_001]) {
    await answer.fill("a".repeat(length));
    await expect(page.getByText("This browser does not keep drafts.")).toBeVisible();
  }
});

test("a mend that takes the whole sentence says so", async ({ page }) => {
  const answer = await openComposer(page, 11);
  await answer.fill(
    "The blade is replaced. Please leave us a positive review if you like it. It arrives soon.",
  );
  await page.getByRole("button", { name: "Remove the sentence" }).click();
  await expect(answer).toHaveValue(/^The blade is replaced\. +It arrives soon\.$/);
});

test("an answer lost on the way back is not called unsent, and sent once", async ({ page }) => {
  const answer = await openComposer(page, 16);
  const text = "Sent behind a broken proxy.";
  await answer.fill(text);
  await page.route("**/messages/**", async (route) => {
    const isSending = route.request().postData()?.includes("draftId");
    if (!isSending) return route.continue();
    await route.fetch();
    await route.fulfill({ status: 502, contentType: "text/html", body: "Bad gateway" });
  });
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("It is not known whether this was sent.")).toBeVisible();
  await expect(answer).toHaveValue(text);
  await page.unroute("**/messages/**");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(answer).toHaveValue("");
  await page.reload();
  await expect(messageWith(page, text)).toHaveCount(1);
});

test("a draft that is changed or sent in another tab says so", async ({ page, context }) => {
  const answer = await openComposer(page, 16);
  const other = await context.newPage();
  await other.goto(page.url());
  const otherAnswer = other.getByLabel("Your answer");
  const changed = "Changed in another tab.";
  await answer.fill("Begun here");
  await expect(otherAnswer).toHaveValue("Begun here");
  await expect(other.getByText(changed)).toBeVisible();
  await otherAnswer.fill("Begun here, finished there.");
  await expect(other.getByText(changed)).toHaveCount(0);
  await expect(page.getByText(changed)).toBeVisible();
  await page.getByRole("button", { name: "Send" }).click();
  await expect(messageWith(page, "finished there.")).toBeVisible();
  await expect(other.getByText("Sent or emptied in another tab.")).toBeVisible();
  await expect(otherAnswer).toHaveValue("");
});
