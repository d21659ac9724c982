import { expect, it } from "vitest";
import { createSenderAuthenticator } from "./authenticate.ts";

const ENVELOPE = { envelopeFrom: "a@b.example", remoteAddress: "192.0.2.1", helo: "mx.b.example" };
const RAW = Buffer.from("From: a@b.example\r\nDKIM-Signature: v=1\r\n\r\nx");

it("believes the sender when the configuration says so", async () => {
  expect(await createSenderAuthenticator("trust")(RAW, ENVELOPE)).toEqual({
    state: "proven",
    method: "trusted_by_configuration",
  });
});

it("proves nobody as long as it cannot verify", async () => {
  expect(await createSenderAuthenticator("verify")(RAW, ENVELOPE)).toEqual({
    state: "unproven",
    method: "none",
    reason: "verification_not_available",
  });
});
