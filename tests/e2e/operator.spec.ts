import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, readInfo, signIn, threadAt } from "./journey.ts";

const OPERATOR_PAGES = ["/operator", "/operator/policies", "/operator/policies/guide"];

function signInAsOperator(page: Page) {
  const info = readInfo();
  return signIn(page, { ...info, seller: info.operator }, /\/operator\/policies/);
}

/** Starts a copy of the guide under a name of its own: saved profiles stay for good. */
async function copyGuide(page: Page, name: string) {
  await page.goto("/operator/policies");
  await page.getByRole("link", { name: "Copy: The guide" }).click();
  await page.getByLabel("Name", { exact: true }).fill(name);
}

const saveNew = (page: Page) => page.getByRole("button", { name: "Save as new profile" }).click();

async function letJudge(page: Page, name: string) {
  await page.goto("/operator/policies");
  await page.getByRole("button", { name: `Use this: ${name}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Use this profile" }).click();
  await expect(page.getByRole("status").filter({ hasText: "judges now." })).toBeVisible();
}

test("an operator lets a copy of the guide judge, and a seller is only warned", async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000);
  const info = readInfo();
  const seller = await browser.newPage();
  await signIn(seller, info);
  const answer = seller.getByLabel("Your answer");
  const write = async () => {
    await seller.goto(`/messages/${threadAt(info, 9).id}`);
    await answer.fill("It is on its way 🎉");
  };
  await write();
  await expect(seller.getByText("Must change").first()).toBeVisible();

  await signInAsOperator(page);
  await copyGuide(page, "Gentle with emoji");
  await page.getByLabel("Emoji", { exact: true }).selectOption("warn");
  await expect(page.getByText("Guide: Block")).toBeVisible();
  await saveNew(page);
  await expect(page.getByText("Version 1 saved")).toBeVisible();
  await expect(page).toHaveURL(/\/gentle-with-emoji/);

  await page.goto("/operator/policies");
  await page.getByRole("button", { name: "Use this: Gentle with emoji" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("definition")).toContainText([/The guide/, /Gentle with emoji/]);
  await expect(dialog.getByRole("listitem")).toHaveText([/Emoji.*Block.*Warn/]);
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await letJudge(page, "Gentle with emoji");
  try {
    await write();
    await expect(seller.getByText("Check this").first()).toBeVisible();
    await expect(seller.getByText("Must change")).toHaveCount(0);
  } finally {
    // The other journeys are judged by the guide.
    await letJudge(page, "The guide");
  }
  await answer.fill("");
  await seller.close();
});

test("errors stand at their fields, the text stays, and focus comes to them", async ({ page }) => {
  await signInAsOperator(page);
  await copyGuide(page, "With mistakes");
  const carriers = page.getByLabel("Carriers", { exact: true });
  await carriers.fill("ups.com\nups,com");
  await page.getByLabel("Length of a message").fill("many");
  await saveNew(page);
  const summary = page.getByRole("region", { name: "Not saved. Mend this first:" });
  await expect(summary).toBeFocused();
  await expect(carriers).toHaveAccessibleDescription(/Line 2: “ups,com” is no host name/);
  await expectAccessible(page);
  await summary.getByRole("link", { name: "Carriers" }).click();
  await expect(carriers).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("ups,com");
  await expect(carriers).toHaveValue("ups.com\nups,com");
  await expect(page.getByLabel("Length of a message")).toHaveValue("many");
  await carriers.fill("ups.com");
  await page.getByLabel("Length of a message").fill("3000");
  await saveNew(page);
  await expect(page.getByText("Version 1 saved")).toBeVisible();
});

test("a newer version, a lost line and a reload lose nothing that was typed", async ({
  page,
  context,
}) => {
  await signInAsOperator(page);
  await copyGuide(page, "Typed in two tabs");
  await saveNew(page);
  const path = "/operator/policies/typed-in-two-tabs";
  await expect(page).toHaveURL(`${path}?saved=1`);
  await page.goto(path);
  const other = await context.newPage();
  await other.goto(path);
  await other.getByLabel("Makers", { exact: true }).fill("maker.example");
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await expect(other.getByText("Version 2 saved")).toBeVisible();
  await other.close();

  const name = page.getByLabel("Name", { exact: true });
  await name.fill("Typed in one tab");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const newer = page.getByRole("link", { name: "Open the newer version in another tab" });
  await expect(newer).toBeVisible();
  await context.setOffline(true);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("You are offline. Nothing was saved")).toBeVisible();
  await context.setOffline(false);
  await expect(name).toHaveValue("Typed in one tab");

  page.once("dialog", (dialog) => dialog.dismiss());
  await page.getByRole("link", { name: "Policy profiles", exact: true }).click();
  await expect(page).toHaveURL(path);
  await expect(name).toHaveValue("Typed in one tab");
});

test("unsaved changes are back after a reload, and can be dropped", async ({ page }) => {
  await signInAsOperator(page);
  await copyGuide(page, "Kept over a reload");
  page.once("dialog", (dialog) => dialog.accept());
  await page.reload();
  const name = page.getByLabel("Name", { exact: true });
  await expect(name).toHaveValue("Kept over a reload");
  await page.getByRole("button", { name: "Discard them" }).click();
  await expect(name).toHaveValue("Copy of The guide");
});

test("a profile is exported, and a file with an unknown rule is refused by its name", async ({
  page,
}) => {
  await signInAsOperator(page);
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export: Amazon 2026" }).click();
  const file = await (await downloading).path();
  const exported = JSON.parse(await readFile(file, "utf8"));
  await page.getByRole("link", { name: "Import a profile" }).click();
  const paste = page.getByLabel("Or paste it");
  const fillForm = page.getByRole("button", { name: "Fill the form" });
  await paste.fill("no JSON");
  await fillForm.click();
  await expect(page.getByText("This is no JSON.")).toBeVisible();
  const severities = { ...exported.severities, emojii: "warn" };
  await paste.fill(JSON.stringify({ ...exported, severities }));
  await fillForm.click();
  await expect(page.getByText("“emojii”: there is no such rule.")).toBeVisible();
  await page.getByLabel("File", { exact: true }).setInputFiles({
    ...{ name: "profile.json", mimeType: "application/json" },
    buffer: Buffer.from(JSON.stringify({ ...exported, id: "imported" })),
  });
  await fillForm.click();
  await expect(page.getByLabel("Phone number", { exact: true })).toHaveValue("warn");
  await expect(page.getByLabel("Id", { exact: true })).toHaveValue("imported");
  await saveNew(page);
  await expect(page.getByText("Version 1 saved")).toBeVisible();
});

test("a draft is tried under the profile in the form, by keyboard alone", async ({ page }) => {
  await signInAsOperator(page);
  await page.goto("/operator/policies/guide/copy");
  await page.getByLabel("Emoji", { exact: true }).focus();
  await page.keyboard.press("w");
  await expect(page.getByLabel("Emoji", { exact: true })).toHaveValue("warn");
  await page.getByLabel("Draft", { exact: true }).focus();
  await page.keyboard.type("It is on its way ");
  await page.keyboard.insertText("🎉");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("May be sent with a reason.")).toBeVisible();
  await expect(page.getByText("Check this")).toBeVisible();
  await expectAccessible(page);

  await page.goto("/operator/policies");
  const use = page.getByRole("button", { name: "Use this: Amazon 2026" });
  await use.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(use).toBeFocused();
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1440]) {
    test(`the operator's screens are accessible and fit at ${width} pixels, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      await signInAsOperator(page);
      for (const path of [...OPERATOR_PAGES, "/operator/policies/guide/copy?import=1"]) {
        await page.goto(path);
        await expectAccessible(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      }
    });
  }
}

test("sellers do not find the operator's pages, and an operator no thread", async ({ page }) => {
  const info = readInfo();
  await signIn(page, info);
  const missing = await page.goto("/no-such-page");
  const missingText = await page.getByRole("main").textContent();
  for (const path of [...OPERATOR_PAGES, "/operator/policies/nobody-saved-this"]) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(missing?.status());
    expect(await page.getByRole("main").textContent()).toBe(missingText);
  }
  const exported = await page.request.get("/operator/policies/guide/export");
  expect(exported.status()).toBe(404);

  await page.context().clearCookies();
  await signInAsOperator(page);
  for (const path of ["/", "/messages", `/messages/${threadAt(info, 5).id}`]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/operator\/policies$/);
  }
  expect((await page.request.get("/api/events")).status()).toBe(403);
});
