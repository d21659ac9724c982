import { expect, test } from "vitest";
import { landingPath } from "./landing-path.ts";

test.each([
  ["/messages/abc?filter=unread#m1", "/messages/abc?filter=unread#m1"],
  ["/", "/"],
])("%s of this site is kept", (given, path) => {
  expect(landingPath(given)).toBe(path);
});

test.each([
  undefined,
  "",
  "messages",
  ["/messages/general", "/x"],
  "//evil.example/x",
  "/\\evil.example/x",
  "/\t/evil.example",
  "https://evil.example",
  "javascript:alert(1)",
])("%j leads to the inbox", (given) => {
  expect(landingPath(given)).toBe("/messages");
});
