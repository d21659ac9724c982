import { createHash } from "node:crypto";
import type { Db } from "#lib/db/client.ts";
import { insertInboundMail } from "#lib/db/inbound-store.ts";
import { findBounceAddress } from "#lib/db/outbox-store.ts";
import { type SealingKeys, seal } from "#lib/db/sealed.ts";
import { findRelayAddress } from "#lib/db/thread-store.ts";
import { inTransaction } from "#lib/db/transaction.ts";
import { parseRelayAddress, parseVerpAddress } from "#lib/domain/relay-address.ts";

/** A mail as a source hands it over. */
export type IncomingMail = {
  readonly source: "smtp" | "imap" | "cli";
  readonly raw: Uint8Array;
  readonly envelopeFrom: string;
  readonly envelopeTo: readonly string[];
  readonly remoteAddress: string | null;
  readonly helo: string | null;
  readonly receivedAt: Date;
};

type Deps = { readonly db: Db; readonly keys: SealingKeys; readonly relayDomain: string };

type Recipient = {
  readonly sellerAccountId: string;
  readonly addressedTo: "relay" | "bounce";
  readonly localPart: string;
};

/** Whose address this is. Null: not one of ours. */
export async function findRecipient(address: string, deps: Deps): Promise<Recipient | null> {
  const localPart = parseRelayAddress(address, deps.relayDomain);
  if (localPart) {
    const relay = await findRelayAddress(localPart, deps.relayDomain, deps.db);
    return relay && { sellerAccountId: relay.sellerAccountId, addressedTo: "relay", localPart };
  }
  const token = parseVerpAddress(address, deps.relayDomain);
  const bounce = token ? await findBounceAddress(token, deps.db) : null;
  return token && bounce
    ? { sellerAccountId: bounce.sellerAccountId, addressedTo: "bounce", localPart: token }
    : null;
}

/**
 * Keeps a mail, once for each of its recipients here, in one transaction. When
 * this returns, the bytes are committed and the sender may be told so; when it
 * throws, nothing was kept and the sender must try again. Returns the ids.
 */
export async function receiveMail(mail: IncomingMail, deps: Deps): Promise<string[]> {
  const found = await Promise.all(mail.envelopeTo.map((address) => findRecipient(address, deps)));
  // Two spellings of one address are one recipient.
  const recipients = new Map(
    found.filter((recipient) => recipient !== null).map((each) => [each.localPart, each]),
  );
  const rawSha256 = new Uint8Array(createHash("sha256").update(mail.raw).digest());
  return inTransaction(deps.db, async (tx) => {
    const ids: string[] = [];
    for (const recipient of recipients.values()) {
      const id = await insertInboundMail(
        recipient.sellerAccountId,
        {
          source: mail.source,
          addressedTo: recipient.addressedTo,
          recipientLocalPart: recipient.localPart,
          recipientDomain: deps.relayDomain,
          envelopeFromSealed: seal(deps.keys, mail.envelopeFrom),
          remoteAddress: mail.remoteAddress,
          helo: mail.helo,
          rawSealed: seal(deps.keys, mail.raw),
          rawSha256,
          sizeBytes: mail.raw.byteLength,
          receivedAt: mail.receivedAt,
        },
        tx,
      );
      ids.push(id);
    }
    return ids;
  });
}
