import type { Tx } from "#lib/db/client.ts";
import { findMemberByAddress, isBuyerOfThread } from "#lib/db/participant-store.ts";
import { lookUpHash, type SealingKeys } from "#lib/db/sealed.ts";
import type { Writer } from "#lib/db/thread-store.ts";
import { can, isRole } from "#lib/domain/access.ts";
import { canonicalAddress } from "#lib/domain/mail-address.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { SenderProof } from "#lib/mail/authenticate.ts";
import type { ParsedMail } from "#lib/mail/parsed-mail.ts";

export type Sender = { readonly memberId: string | null };

type SenderRefusal =
  | "no_single_sender"
  | "sender_not_participant"
  | "sender_not_proven"
  | "sender_may_not_send";

/**
 * Whether a mail comes from the participant whose relay address it names. The
 * sender is the header From, which must be exactly one mailbox (RFC 5322 lets
 * it be several, and two From fields pass many filters); the envelope sender
 * proves nothing, because mailing systems rewrite it.
 */
export async function checkSender(
  mail: ParsedMail,
  address: { readonly sellerAccountId: string; readonly threadId: string; readonly writer: Writer },
  deps: { readonly keys: SealingKeys; readonly proof: SenderProof },
  tx: Tx,
): Promise<Result<Sender, SenderRefusal>> {
  const [from, ...others] = mail.from;
  if (!from || others.length > 0 || from.address === "") return err("no_single_sender");
  const hash = lookUpHash(deps.keys, canonicalAddress(from.address));
  const { sellerAccountId, threadId, writer } = address;
  if (writer === "buyer") {
    if (!(await isBuyerOfThread(sellerAccountId, threadId, hash, tx))) {
      return err("sender_not_participant");
    }
    return deps.proof.state === "proven" ? ok({ memberId: null }) : err("sender_not_proven");
  }
  const member = await findMemberByAddress(sellerAccountId, hash, tx);
  if (!member) return err("sender_not_participant");
  if (deps.proof.state !== "proven") return err("sender_not_proven");
  const maySend = isRole(member.role) && can(member.role, "message.send");
  return maySend ? ok({ memberId: member.id }) : err("sender_may_not_send");
}
