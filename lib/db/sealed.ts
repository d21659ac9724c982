import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { AppError } from "#lib/kernel/app-error.ts";

/**
 * Encryption at rest for what must not lie about in the database: addresses
 * and the raw mails that hold them. AES-256-GCM; the id of the key stands in
 * front of each ciphertext, so that keys can be changed without a rewrite.
 *
 * Layout: 1 byte length of the key id, key id, 12 bytes nonce, 16 bytes tag, ciphertext.
 */
export type SealingKeys = {
  /** Encrypts new data: the first of ENCRYPTION_KEYS. */
  readonly active: SealingKey;
  readonly byId: ReadonlyMap<string, SealingKey>;
  /** For look-ups by value: derived from the last, that is the oldest, key, so
   * that a new key in front of the list leaves stored hashes valid. */
  readonly lookUp: Buffer;
};
type SealingKey = { readonly id: string; readonly key: Buffer };

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Reads `id:base64,id:base64` with 32-byte keys, newest first. Throws on any other form. */
export function readSealingKeys(text: string): SealingKeys {
  const keys = text.split(",").map((entry): SealingKey => {
    const [id = "", base64 = ""] = entry.split(":");
    const key = Buffer.from(base64, "base64");
    if (key.length !== 32) throw new Error(`ENCRYPTION_KEYS: key ${id} must have 32 bytes`);
    return { id, key };
  });
  const [active] = keys;
  const oldest = keys.at(-1);
  if (!active || !oldest) throw new Error("ENCRYPTION_KEYS is empty");
  const lookUp = Buffer.from(hkdfSync("sha256", oldest.key, "", "parley look-up hash", 32));
  return { active, byId: new Map(keys.map((key) => [key.id, key])), lookUp };
}

export function seal(keys: SealingKeys, plain: Uint8Array | string): Uint8Array<ArrayBuffer> {
  const { id, key } = keys.active;
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  const keyId = Buffer.from(id);
  return new Uint8Array(
    Buffer.concat([Buffer.from([keyId.length]), keyId, nonce, cipher.getAuthTag(), sealed]),
  );
}

/** Throws when the key is gone or the bytes were changed. */
export function unseal(keys: SealingKeys, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed);
  const nonceAt = 1 + bytes.readUInt8(0);
  const tagAt = nonceAt + NONCE_BYTES;
  const id = bytes.subarray(1, nonceAt).toString();
  const found = keys.byId.get(id);
  if (!found) throw new AppError(`No encryption key with id ${id}`);
  const decipher = createDecipheriv("aes-256-gcm", found.key, bytes.subarray(nonceAt, tagAt));
  decipher.setAuthTag(bytes.subarray(tagAt, tagAt + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(tagAt + TAG_BYTES)), decipher.final()]);
}

export function unsealText(keys: SealingKeys, sealed: Uint8Array): string {
  return unseal(keys, sealed).toString("utf8");
}

/** The same value gives the same hash; nobody without the key can try values out. */
export function lookUpHash(keys: SealingKeys, value: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHmac("sha256", keys.lookUp).update(value.toLowerCase()).digest());
}
