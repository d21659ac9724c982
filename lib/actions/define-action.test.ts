import { notFound, redirect } from "next/navigation";
import { beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { findViewer, type Viewer } from "#lib/auth/viewer.ts";
import type { Role } from "#lib/domain/access.ts";
import { AppError } from "#lib/kernel/app-error.ts";
import { isId } from "#lib/kernel/ids.ts";
import { createLog } from "#lib/kernel/log.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { defineAction } from "./define-action.ts";

vi.mock("#lib/auth/viewer.ts", () => ({ findViewer: vi.fn() }));
vi.mock("#lib/kernel/log.ts", () => ({ createLog: vi.fn() }));

const Input = z.object({ body: z.string().trim().min(1) });
const run = vi.fn();
const action = defineAction({ input: Input, ability: "message.send" }, run);
const logged = vi.fn();

function beSignedInAs(role: Role | null) {
  const viewer = role && ({ sellerAccountId: "shop", memberId: "kim", role } as Viewer);
  vi.mocked(findViewer).mockResolvedValue(viewer);
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(createLog).mockReturnValue({ error: logged } as never);
  beSignedInAs("agent");
});

test("runs with the session's viewer and the parsed input", async () => {
  run.mockResolvedValue(ok("sent"));
  expect(await action({ body: " hello " })).toEqual(ok("sent"));
  expect(run).toHaveBeenCalledExactlyOnceWith(
    { sellerAccountId: "shop", memberId: "kim", role: "agent" },
    { body: "hello" },
  );
});

test.each([
  ["nobody, with anything", null, null, "signed_out"],
  ["a role without the ability, with anything", "viewer", null, "not_allowed"],
  ["anybody, with input of another form", "agent", { body: "" }, "invalid_input"],
  ["anybody, with no input", "agent", undefined, "invalid_input"],
] as const)("refuses %s, before it runs", async (_who, role, input, code) => {
  beSignedInAs(role);
  expect(await action(input as never)).toEqual(err({ code }));
  expect(run).not.toHaveBeenCalled();
});

test("passes an expected refusal through as it is", async () => {
  run.mockResolvedValue(err({ code: "blocked", findings: [1] }));
  expect(await action({ body: "x" })).toEqual(err({ code: "blocked", findings: [1] }));
  expect(logged).not.toHaveBeenCalled();
});

test.each([new Error("password=secret"), "a text", undefined])(
  "tells of %s only an id, under which it is logged once",
  async (thrown) => {
    run.mockRejectedValue(thrown);
    const answer = await action({ body: "x" });
    const [entry] = logged.mock.calls[0] ?? [];
    expect(isId(entry.errorId)).toBe(true);
    expect(answer).toEqual(err({ code: "failed", errorId: entry.errorId }));
    expect(entry.err).toBe(thrown);
    expect(logged).toHaveBeenCalledOnce();
  },
);

test("keeps the id that an AppError has from where it was thrown", async () => {
  const broken = new AppError("an invariant");
  run.mockRejectedValue(broken);
  expect(await action({ body: "x" })).toEqual(err({ code: "failed", errorId: broken.errorId }));
});

test("a database that is away while looking who asks is a failure like any other", async () => {
  vi.mocked(findViewer).mockRejectedValue(new Error("connection refused"));
  expect(await action({ body: "x" })).toMatchObject({ error: { code: "failed" } });
});

test.each([
  ["a redirect", () => redirect("/messages")],
  ["not found", () => notFound()],
])("lets %s of Next through", async (_what, leave) => {
  run.mockImplementation(async () => leave());
  await expect(action({ body: "x" })).rejects.toThrow(/^NEXT_/);
  expect(logged).not.toHaveBeenCalled();
});
