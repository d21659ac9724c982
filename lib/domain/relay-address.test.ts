import { describe, expect, it } from "vitest";
import {
  newRelayLocalPart,
  newVerpToken,
  parseRelayAddress,
  parseVerpAddress,
  verpAddress,
} from "./relay-address.ts";

const DOMAIN = "relay.example";
const LOCAL = "0123456789abcdefghjkmnpqrs";

it("makes local parts of 26 characters that use the whole alphabet evenly", () => {
  const counts = new Map<string, number>();
  for (let i = 0; i < 2000; i += 1) {
    const local = newRelayLocalPart();
    expect(local).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
    for (const char of local) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  // 52,000 draws over 32 letters: 1625 each, and six standard deviations are about 240.
  expect(counts.size).toBe(32);
  for (const count of counts.values()) expect(Math.abs(count - 1625)).toBeLessThan(240);
});

it("never makes the same one twice in ten thousand", () => {
  expect(new Set(Array.from({ length: 10_000 }, newRelayLocalPart)).size).toBe(10_000);
});

describe("parseRelayAddress", () => {
  it.each([
    [`${LOCAL}@relay.example`, "the address as we give it out"],
    [`${LOCAL.toUpperCase()}@RELAY.Example`, "another case"],
    [`${LOCAL}+note@relay.example`, "a tag"],
  ])("reads %s: %s", (address) => {
    expect(parseRelayAddress(address, DOMAIN)).toBe(LOCAL);
  });

  it.each([
    [`${LOCAL}@other.example`, "another domain"],
    [`${LOCAL}@x.relay.example`, "a subdomain"],
    [`${LOCAL.slice(1)}@relay.example`, "a character too few"],
    [`${LOCAL}0@relay.example`, "a character too many"],
    [`${LOCAL.slice(1)}o@relay.example`, "the letter o, which is not mapped to 0"],
    [`${LOCAL.slice(1)}l@relay.example`, "the letter l, which is not mapped to 1"],
    [`b-${LOCAL}@relay.example`, "a bounce address"],
    [LOCAL, "no domain"],
    ["", "nothing"],
  ])("refuses %s: %s", (address) => {
    expect(parseRelayAddress(address, DOMAIN)).toBeNull();
  });
});

it("round-trips bounce addresses, and keeps them apart from relay addresses", () => {
  const token = newVerpToken();
  const address = verpAddress(token, DOMAIN);
  expect(parseVerpAddress(address.toUpperCase(), DOMAIN)).toBe(token);
  expect(parseRelayAddress(address, DOMAIN)).toBeNull();
  expect(parseVerpAddress(`${token}@${DOMAIN}`, DOMAIN)).toBeNull();
});
