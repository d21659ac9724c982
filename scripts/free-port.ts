import { createServer } from "node:net";

/** The first free TCP port from `first` on; 0 asks the system for any. */
export async function findFreePort(first: number, host = "127.0.0.1"): Promise<number> {
  for (let port = first; port < first + 200; port += 1) {
    const found = await tryPort(port, host);
    if (found !== undefined) return found;
    if (first === 0) break;
  }
  throw new Error(`No free port between ${first} and ${first + 199}`);
}

function tryPort(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? address?.port : undefined));
    });
  });
}
