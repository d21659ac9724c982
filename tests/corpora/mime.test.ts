import { existsSync, readdirSync, readFileSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { createMailParser } from "#lib/mail/parse-mail.ts";

/** Laid beside the checkout, not inside it: the messages are other people's work. */
const FOLDER = new URL("../../../shared/corpora/mime/", import.meta.url);
const present = existsSync(FOLDER);

const parser = createMailParser({ timeoutMs: 5000, memoryMbMax: 256 });
afterAll(() => parser.close());

it.skipIf(!present)(
  `parses or refuses each message of the corpus${present ? "" : " [SKIPPED: ../shared/corpora/mime is not there]"}`,
  async () => {
    const names = readdirSync(FOLDER).filter((name) => name.endsWith(".msg"));
    expect(names.length).toBe(32);
    const refused: Record<string, string> = {};
    for (const name of names) {
      const result = await parser.parse(readFileSync(new URL(name, FOLDER)));
      if (!result.ok) refused[name] = result.error;
    }
    // Only what has no header at all is refused; nothing hangs or crashes.
    expect(refused).toEqual({
      "malformedHeader-noheader.msg": "malformed",
      "malformedHeaderStartsBody-noheader.msg": "malformed",
    });
  },
);
