import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { lookUpHash, readSealingKeys, seal, unseal, unsealText } from "./sealed.ts";

const entry = (id: string) => `${id}:${randomBytes(32).toString("base64")}`;

it("reads back what it sealed, empty and binary values included", () => {
  const keys = readSealingKeys(entry("k1"));
  for (const plain of [Buffer.alloc(0), randomBytes(100_000)]) {
    expect(unseal(keys, seal(keys, plain))).toEqual(plain);
  }
  expect(unsealText(keys, seal(keys, "münch@example"))).toBe("münch@example");
});

it("never gives the same ciphertext twice", () => {
  const keys = readSealingKeys(entry("k1"));
  expect(seal(keys, "a@b.example")).not.toEqual(seal(keys, "a@b.example"));
});

it("refuses a ciphertext with one changed bit", () => {
  const keys = readSealingKeys(entry("k1"));
  const sealed = seal(keys, "a@b.example");
  const at = sealed.length - 1;
  sealed[at] = (sealed[at] ?? 0) ^ 1;
  expect(() => unseal(keys, sealed)).toThrow();
});

it("reads old data and finds old hashes after a key was put in front", () => {
  const old = entry("k1");
  const before = readSealingKeys(old);
  const sealed = seal(before, "a@b.example");
  const after = readSealingKeys(`${entry("k2")},${old}`);
  expect(unsealText(after, sealed)).toBe("a@b.example");
  expect(lookUpHash(after, "A@b.example")).toEqual(lookUpHash(before, "a@b.example"));
});

it("says which key is missing", () => {
  const sealed = seal(readSealingKeys(entry("gone")), "x");
  expect(() => unseal(readSealingKeys(entry("k1")), sealed)).toThrow("gone");
});

it.each(["k1:short", "k1:"])("refuses %s as keys", (text) => {
  expect(() => readSealingKeys(text)).toThrow("32 bytes");
});
