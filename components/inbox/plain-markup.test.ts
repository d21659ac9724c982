import { expect, test } from "vitest";
import { type Inline, parsePlainMarkup } from "./plain-markup.ts";

const inline = (at: number, text: string, mark: Inline["mark"] = "none") => ({ at, text, mark });

test("an empty line parts paragraphs, a single line break does not", () => {
  expect(parsePlainMarkup("One\ntwo\n\nThree")).toEqual([
    { kind: "paragraph", at: 0, inlines: [inline(0, "One two")] },
    { kind: "paragraph", at: 1, inlines: [inline(0, "Three")] },
  ]);
});

test("lists may follow their paragraph without an empty line", () => {
  expect(parsePlainMarkup("From Monday:\n- a filter\n1. read\n2. answer")).toEqual([
    { kind: "paragraph", at: 0, inlines: [inline(0, "From Monday:")] },
    { kind: "bullets", at: 1, items: [{ at: 0, inlines: [inline(0, "a filter")] }] },
    {
      kind: "numbers",
      at: 2,
      items: [
        { at: 0, inlines: [inline(0, "read")] },
        { at: 1, inlines: [inline(0, "answer")] },
      ],
    },
  ]);
});

test("words are marked strong, as emphasis or as code", () => {
  expect(parsePlainMarkup("**All** of *them*: `pdf`.")).toEqual([
    {
      kind: "paragraph",
      at: 0,
      inlines: [
        inline(0, "All", "strong"),
        inline(1, " of "),
        inline(2, "them", "emphasis"),
        inline(3, ": "),
        inline(4, "pdf", "code"),
        inline(5, "."),
      ],
    },
  ]);
});

test.each(["<b>no HTML</b>", "2 * 3 * 4 is 24", "2 ** 3 is 8", "**not closed", "10.5 mm"])(
  "%s stays as it was typed",
  (text) => {
    expect(parsePlainMarkup(text)).toEqual([
      { kind: "paragraph", at: 0, inlines: [inline(0, text)] },
    ]);
  },
);
