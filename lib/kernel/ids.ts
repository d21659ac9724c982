let lastMs = 0;
let sequence = 0;

/**
 * A UUIDv7 (RFC 9562 section 5.7): 48 bits of Unix milliseconds, 12 bits of a
 * counter, 62 random bits. The counter keeps ids made in one millisecond by
 * one process in order, so that keyset pages over `(time, id)` never skip.
 * Runs in the browser too: a draft gets its id before it is sent.
 */
export function newId(nowMs: number = Date.now()): string {
  if (nowMs > lastMs) {
    lastMs = nowMs;
    sequence = 0;
  } else {
    sequence += 1;
    if (sequence > 0xfff) {
      lastMs += 1;
      sequence = 0;
    }
  }
  const time = lastMs.toString(16).padStart(12, "0");
  const counter = (0x7000 | sequence).toString(16);
  const random = [...crypto.getRandomValues(new Uint8Array(8))];
  random[0] = 0x80 | ((random[0] ?? 0) & 0x3f);
  const tail = random.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [time.slice(0, 8), time.slice(8), counter, tail.slice(0, 4), tail.slice(4)].join("-");
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text from outside has the form of an id; says nothing about existence. */
export function isId(text: string): boolean {
  return UUID.test(text);
}
