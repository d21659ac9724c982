import { expect, test } from "vitest";
import { parsePlainMarkup } from "./plain-markup.ts";

const strong = (at: number, text: string) => ({ at, text, strong: true });
const plain = (at: number, text: string) => ({ at, text, strong: false });

test("an empty line parts paragraphs, a single line break does not", () => {
  expect(parsePlainMarkup("One\ntwo\n\nThree")).toEqual([
    { kind: "paragraph", at: 0, inlines: [plain(0, "One two")] },
    { kind: "paragraph", at: 1, inlines: [plain(0, "Three")] },
  ]);
});

test("a list may follow its paragraph without an empty line", () => {
  expect(parsePlainMarkup("From Monday:\n- a **new** filter\n- more")).toEqual([
    { kind: "paragraph", at: 0, inlines: [plain(0, "From Monday:")] },
    {
      kind: "list",
      at: 1,
      items: [[plain(0, "a "), strong(1, "new"), plain(2, " filter")], [plain(0, "more")]],
    },
  ]);
});

test.each(["<b>no HTML</b>", "2 ** 3 is 8", "**not closed"])("%s stays as it was typed", (text) => {
  expect(parsePlainMarkup(text)).toEqual([{ kind: "paragraph", at: 0, inlines: [plain(0, text)] }]);
});
