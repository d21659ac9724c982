import { expect, test } from "@playwright/test";
import { messageWith, readInfo, signIn, threadAt } from "./journey.ts";

test("an answer typed offline is kept and sent once after all", async ({ page, context }) => {
  const info = readInfo();
  const thread = threadAt(info, 3);
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
