import { expect, test } from "vitest";
import { draftKey, readDraft, writeDraft } from "./draft-store.ts";

function makeShelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const refusing = {
  getItem: () => {
    throw new Error("denied");
  },
  setItem: () => {
    throw new Error("full");
  },
  removeItem: () => {
    throw new Error("denied");
  },
};

const key = draftKey("m1", "t1");
const hello = {
  ...{ draftId: "d1", body: "Hello" },
  ...{ reason: "The buyer asked for it.", reasonFor: ["contact_phone"] },
};

test("a draft comes back as it was kept, and belongs to one member and thread", () => {
  const shelf = makeShelf();
  expect(writeDraft(shelf, key, hello)).toBe(true);
  expect(readDraft(shelf, key)).toEqual(hello);
  expect(readDraft(shelf, draftKey("m2", "t1"))).toBeNull();
});

test("a draft of an earlier version, which kept no reason, has none", () => {
  const shelf = makeShelf();
  shelf.setItem(key, '{"draftId":"d1","body":"Hello"}');
  expect(readDraft(shelf, key)).toEqual({ ...hello, reason: "", reasonFor: [] });
});

test("a draft of an earlier version, which did not keep what its reason was for, names no rule", () => {
  const shelf = makeShelf();
  shelf.setItem(key, '{"draftId":"d1","body":"Hello","reason":"Asked.","reasonFor":"all"}');
  expect(readDraft(shelf, key)).toEqual({ ...hello, reason: "Asked.", reasonFor: [] });
});

test("an empty draft is forgotten", () => {
  const shelf = makeShelf();
  writeDraft(shelf, key, hello);
  writeDraft(shelf, key, { ...hello, body: "" });
  expect(shelf.getItem(key)).toBeNull();
});

test.each(["", "nonsense", "null", "[]", '{"draftId":1,"body":"x"}'])(
  "what is not a draft is none: %j",
  (text) => {
    const shelf = makeShelf();
    shelf.setItem(key, text);
    expect(readDraft(shelf, key)).toBeNull();
  },
);

test("a browser that refuses storage breaks nothing and is not silent", () => {
  expect(readDraft(refusing, key)).toBeNull();
  expect(writeDraft(refusing, key, hello)).toBe(false);
});
