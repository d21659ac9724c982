import { type ParseArgsConfig, parseArgs } from "node:util";
import { CommandError } from "./command-error.ts";

/** Node's own reading of arguments; what it refuses is a bad argument of ours. */
export function readArgs<T extends ParseArgsConfig>(config: T) {
  try {
    return parseArgs<T>({ ...config, strict: true });
  } catch (error) {
    throw new CommandError(2, `${(error as Error).message}.`);
  }
}
