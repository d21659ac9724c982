import { rmSync } from "node:fs";
import { startParley } from "./parley-process.ts";

/** Starts the demo shop once for all journeys, at the port that playwright.config.ts has chosen. */
export default async function startForJourneys(): Promise<() => Promise<void>> {
  const { JOURNEYS_DATA_DIR: dataDir, JOURNEYS_PORT: port } = process.env;
  if (!dataDir || !port) throw new Error("playwright.config.ts sets JOURNEYS_DATA_DIR and _PORT");
  const forget = () => rmSync(dataDir, { recursive: true, force: true });
  try {
    const parley = await startParley({
      dataDir,
      settings: { DEMO: "1", PORT: port, APP_URL: `http://127.0.0.1:${port}` },
    });
    return async () => {
      await parley.stop();
      forget();
    };
  } catch (error) {
    forget();
    throw error;
  }
}
