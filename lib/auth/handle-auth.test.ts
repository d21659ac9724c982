import { expect, it } from "vitest";
import { handleAuth } from "./handle-auth.ts";

function send(method: string, action: string, headers: Record<string, string> = {}) {
  const request = new Request(`http://parley.test/api/auth/${action}`, { method, headers });
  return handleAuth(request, { params: Promise.resolve({ nextauth: action.split("/") }) });
}

it.each([
  ["POST", "_log"],
  ["GET", "session"],
  ["POST", "session"],
  ["GET", "providers"],
  ["POST", "signout"],
  ["POST", "signin/credentials"],
  ["GET", "callback/credentials"],
  ["POST", "callback/google"],
  ["GET", ""],
])("answers %s %s with nothing", async (method, action) => {
  expect((await send(method, action)).status).toBe(404);
});

it.each(["16385", "many", undefined])("reads no form that says it has %s bytes", async (length) => {
  const headers: Record<string, string> = length === undefined ? {} : { "content-length": length };
  const answer = await send("POST", "callback/credentials", headers);
  expect(answer.status).toBe(413);
});
