import { expect, it } from "vitest";
import { untilWritten } from "./until-written.ts";

function failing(times: number) {
  let tries = 0;
  return async () => {
    tries += 1;
    if (tries <= times) throw new Error("the database is away");
    return tries;
  };
}

it("holds a result until the database takes it", async () => {
  expect(await untilWritten(failing(3), 0)).toBe(4);
});

it("gives up in the end, with what the database said", async () => {
  await expect(untilWritten(failing(1_000), 0)).rejects.toThrow("the database is away");
});
