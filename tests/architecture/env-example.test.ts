import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Env } from "#lib/config/env.ts";

const lines = readFileSync(".env.example", "utf8").split("\n");
const nameIn = (line: string) => line.match(/^#? ?([A-Z][A-Z0-9_]+)=/)?.[1];

test(".env.example lists each setting once, in the order of the schema", () => {
  const names = lines.map(nameIn).filter((name) => name !== undefined);
  expect(names).toEqual(Object.keys(Env.shape));
});

test("each setting of .env.example has a line that says what it is", () => {
  const unexplained = lines.filter(
    (line, index) => nameIn(line) && !/^# [A-Z].*\.$/.test(lines[index - 1] ?? ""),
  );
  expect(unexplained).toEqual([]);
});

test("a default shown in .env.example is the one of the schema", () => {
  const differing = lines.filter((line) => {
    const [, name = "", shown] = line.match(/^# ([A-Z][A-Z0-9_]+)=(.*)$/) ?? [];
    const setting = Env.shape[name as keyof typeof Env.shape];
    const byDefault = setting?.safeParse(undefined).data;
    return byDefault !== undefined && setting?.safeParse(shown).data !== byDefault;
  });
  expect(differing).toEqual([]);
});
