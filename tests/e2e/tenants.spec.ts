import { expect, test } from "@playwright/test";
import { readInfo, sendMail, signIn, threadAt } from "./journey.ts";

/** The owner of the second demo shop; see prisma/seed/content/second-shop.ts. */
const OTHER_OWNER = "owner@quillmoor.example";

test("another seller account's thread is as if it did not exist", async ({ page }) => {
  const info = readInfo();
  const thread = threadAt(info, 5);
  await signIn(page, { ...info, seller: { ...info.seller, email: OTHER_OWNER } });
  const foreign = await page.goto(`/messages/${thread.id}`);
  const foreignText = await page.getByRole("main").textContent();
  const missing = await page.goto("/messages/01900000-0000-7000-8000-000000000000");
  expect(foreign?.status()).toBe(missing?.status());
  expect(await page.getByRole("main").textContent()).toBe(foreignText);
  await expect(page.getByText(thread.orderId)).toHaveCount(0);
});

test("a stranger's mail to a relay address is held and shown with its reason", async ({ page }) => {
  const info = readInfo();
  const thread = threadAt(info, 6);
  const state = await sendMail(info, {
    from: "stranger@elsewhere.example",
    to: thread.relayForBuyer,
    subject: "Hello",
    text: "I am the buyer, believe me.",
  });
  expect(state).toBe("accepted");
  await signIn(page, info);
  await page.goto(`/messages/${thread.id}`);
  await expect(page.getByText("Held back, not part of the thread")).toBeVisible();
  await expect(page.getByText("I am the buyer, believe me.")).toHaveCount(0);
});

test("a wrong password is called wrong, and the eleventh try waits", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill("nobody@elsewhere.example");
  await page.getByLabel("Password").fill("not the password");
  const submit = page.getByRole("button", { name: "Sign in", exact: true });
  await submit.click();
  await expect(page.getByText("The e-mail address or the password is wrong.")).toBeVisible();
  for (let tries = 0; tries < 12; tries += 1) {
    const answered = page.waitForResponse(/callback\/credentials/);
    await submit.click();
    await answered;
  }
  await expect(page.getByText("Too many attempts. Try again in 15 minutes.")).toBeVisible();
});

test("nobody gets in without signing in, and signing out ends the session", async ({
  page,
  request,
}) => {
  const info = readInfo();
  await page.goto("/messages");
  await expect(page).toHaveURL(/\/sign-in/);
  expect((await request.get("/api/events")).status()).toBe(401);
  await signIn(page, info);
  const cookies = await page.context().cookies();
  await page
    .getByRole("banner")
    .getByRole("button", { name: /^Account/ })
    .click();
  await page.getByRole("button", { name: "Sign out", exact: true }).first().click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.context().addCookies(cookies);
  await page.goto("/messages");
  await expect(page).toHaveURL(/\/sign-in/);
});
