import { describe, expect, it } from "vitest";
import { canonicalAddress, domainOf, isPublicMailProvider, parseAddrSpec } from "./mail-address.ts";

describe("parseAddrSpec", () => {
  it.each([
    ["jane@example.com", "jane@example.com"],
    ["Jane.Doe+x@Example.COM", "Jane.Doe+x@example.com"],
    ["o'neil!#$%&*/=?^_`{|}~-@sub.example.co.uk", "o'neil!#$%&*/=?^_`{|}~-@sub.example.co.uk"],
    [`${"a".repeat(64)}@example.com`, `${"a".repeat(64)}@example.com`],
    ["a@xn--bcher-kva.example", "a@xn--bcher-kva.example"],
  ])("accepts %s", (text, expected) => {
    expect(parseAddrSpec(text)).toBe(expected);
  });

  it.each([
    ["", "nothing"],
    ["jane", "no domain"],
    ["@example.com", "no local part"],
    ["jane@localhost", "a single label"],
    ["jane@127.0.0.1", "an address for a domain"],
    ["jane@[127.0.0.1]", "an address literal"],
    ["jane@-a.example", "a label that starts with a hyphen"],
    ["jane@a..example", "an empty label"],
    ["jane@example.com.", "a trailing dot"],
    ["jane.@example.com", "a dot at the end of the local part"],
    [".jane@example.com", "a dot at its start"],
    ["ja..ne@example.com", "two dots"],
    ["a@b@example.com", "two at signs"],
    ['"a b"@example.com', "a quoted local part"],
    ["jane@example.com\r\nRCPT TO:<x@y.z>", "a line break"],
    ["a@b.c>\r\nBcc: x", "an envelope break-out"],
    ["a@b.c>", "a bracket"],
    ["<a@b.c>", "brackets"],
    [" a@b.c", "a space"],
    ["a@b.c\u2028", "a line separator"],
    ["a\u0000@b.c", "a NUL"],
    ["jäne@example.com", "a non-ASCII local part"],
    ["jane@exämple.com", "a non-ASCII domain"],
    [`${"a".repeat(65)}@example.com`, "65 octets before the at sign"],
    [`a@${"b.".repeat(127)}com`, "more than 254 octets"],
  ])("refuses %j: %s", (text) => {
    expect(parseAddrSpec(text)).toBeNull();
  });
});

describe("canonicalAddress", () => {
  it.each([
    ["Jane@Example.COM", "jane@example.com"],
    ["jane+shop@example.com", "jane@example.com"],
    ["j.a.n.e@example.com", "j.a.n.e@example.com"],
    ["J.a.ne+x@GoogleMail.com", "jane@gmail.com"],
    ["+only@example.com", "+only@example.com"],
    ["not an address", "not an address"],
  ])("of %s is %s", (address, expected) => {
    expect(canonicalAddress(address)).toBe(expected);
  });
});

it("knows a public provider from a company's domain", () => {
  expect(isPublicMailProvider(domainOf("x@GMAIL.com"))).toBe(true);
  expect(isPublicMailProvider(domainOf("x@nordlicht-keramik.example"))).toBe(false);
});
