import { expect, test } from "@playwright/test";
import { messageWith, openMail, readInfo, sendMail, signIn, threadAt } from "./journey.ts";

test("a buyer's mail comes in, the seller answers, neither sees the other's address", async ({
  page,
  context,
}) => {
  const info = readInfo();
  const thread = threadAt(info, 0);
  await signIn(page, info);
  const envelope = page.getByRole("banner").getByLabel(/^Messages, \d+ unread/);
  const unreadBefore = Number((await envelope.getAttribute("aria-label"))?.match(/\d+/)?.[0]);

  await test.step("the mail appears in the open inbox by itself", async () => {
    const text = "Journey one: could you tell me when it ships?";
    await sendMail(info, {
      from: thread.buyerAddress,
      to: thread.relayForBuyer,
      subject: "Re: something else entirely",
      text: `${text}\n\n${thread.buyerAddress}`,
    });
    await expect(page.getByText("Journey one: could you tell me").first()).toBeVisible();
  });

  await page.goto(`/messages/${thread.id}`);
  await expect(messageWith(page, "[address removed]")).toBeVisible();
  expect(await page.content()).not.toContain(thread.buyerAddress);
  expect(unreadBefore).toBeGreaterThan(0);

  const answer = page.getByLabel("Your answer");
  await test.step("a draft with a link is marked and cannot be sent", async () => {
    await answer.fill("See https://shop.example.net/offer for it.");
    await expect(page.getByText("Must change").first()).toBeVisible();
    await page.getByRole("button", { name: "Send" }).click({ force: true });
    await expect(answer).toHaveValue(/shop\.example\.net/);
  });

  await test.step("the corrected answer is sent", async () => {
    await answer.fill("It ships tomorrow morning. Sorry for the wait!");
    await expect(page.getByText("Must change")).toHaveCount(0);
    await page.getByRole("button", { name: "Send" }).click();
    await expect(messageWith(page, "It ships tomorrow morning")).toBeVisible();
    await expect(answer).toHaveValue("");
  });

  const mailbox = await context.newPage();
  await test.step("the buyer's mailbox shows it from a relay address", async () => {
    await openMail(mailbox, thread.buyerAddress, "It ships tomorrow morning");
    await mailbox.getByText("All headers, as they arrived").click();
    const headers = await mailbox.locator("pre").textContent();
    expect(headers).toContain(thread.relayForBuyer);
    expect(await mailbox.getByRole("main").innerHTML()).not.toContain(thread.sellerAddress);
  });

  await test.step("the buyer's answer lands in the same thread", async () => {
    await mailbox.getByLabel("Message").fill("Journey one, again: thank you, that works.");
    await mailbox.getByRole("button", { name: "Send" }).click();
    await expect(page.getByText("Journey one, again: thank you").first()).toBeVisible();
  });

  await test.step("the seller's mailbox was told, and answering there reaches the buyer", async () => {
    await openMail(mailbox, thread.sellerAddress, "Journey one, again: thank you");
    expect(await mailbox.getByRole("main").innerHTML()).not.toContain(thread.buyerAddress);
    const reply = mailbox.getByLabel("Message");
    await reply.fill(`Journey one, by mail: have a good day.\n${await reply.inputValue()}`);
    await mailbox.getByRole("button", { name: "Send" }).click();
    const inThread = messageWith(page, "Journey one, by mail");
    await expect(inThread).toBeVisible();
    await openMail(mailbox, thread.buyerAddress, "Journey one, by mail: have a good day.");
  });
});
