/**
 * Whether the author in a mail's From header is who it says. The seam between
 * the inbound flow and DMARC, DKIM and SPF.
 */

export type SenderProof =
  | { readonly state: "proven"; readonly method: "trusted_by_configuration" }
  | {
      readonly state: "unproven";
      readonly method: "none";
      /** Stored with the held mail and shown: never rename one. */
      readonly reason: "verification_not_available";
    };

export type ReceivedEnvelope = {
  readonly envelopeFrom: string;
  readonly remoteAddress: string;
  readonly helo: string;
};

export type SenderAuthenticator = (
  raw: Uint8Array,
  envelope: ReceivedEnvelope,
) => Promise<SenderProof>;

/** `RELAY_SENDER_AUTH`. */
export type SenderAuthMode = "trust" | "verify";

/**
 * `trust` believes every From: for the demo, tests, and an ingress that only a
 * verifying mail server can reach. `verify` does not check signatures yet, and
 * says so: it proves nobody, so that each mail is held for its sender to
 * release. It never answers "proven" for want of a check.
 */
export function createSenderAuthenticator(mode: SenderAuthMode): SenderAuthenticator {
  const proof: SenderProof =
    mode === "trust"
      ? { state: "proven", method: "trusted_by_configuration" }
      : { state: "unproven", method: "none", reason: "verification_not_available" };
  return async () => proof;
}
