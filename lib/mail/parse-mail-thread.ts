/** The thread in which foreign MIME is parsed. One message in, one out; see parse-mail.ts. */
import { parentPort } from "node:worker_threads";
import { readMail } from "./read-mail.ts";

parentPort?.on("message", async ({ id, raw }: { id: number; raw: Uint8Array }) => {
  const result = await readMail(raw);
  const buffers = result.ok
    ? result.value.attachments.map((one) => one.content.buffer as ArrayBuffer)
    : [];
  // Moved, not copied: attachments are most of a mail.
  parentPort?.postMessage({ id, result }, buffers);
});
