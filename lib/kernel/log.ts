import { type Logger, pino } from "pino";

export type Log = Logger;

export type LogLevel = "fatal" | "error" | "warn" | "info" | "debug" | "silent";

/**
 * Structured log on stdout. Callers pass ids, codes and counts. Addresses and
 * bodies are not logged; the redaction below is the net under that rule, for
 * the field names under which libraries attach them to errors.
 */
export function createLog(name: string, level: LogLevel): Log {
  return pino({
    name,
    level,
    base: undefined,
    redact: {
      paths: [
        "*.address",
        "*.email",
        "*.recipient",
        "*.from",
        "*.to",
        "*.envelope",
        "*.rejected",
        "*.accepted",
        "*.body",
        "*.text",
        "*.html",
        "*.raw",
        "address",
        "email",
        "recipient",
        "from",
        "to",
        "envelope",
        "body",
        "raw",
        "err.response",
        "err.rejected",
        "err.rejectedErrors",
        "err.command",
      ],
      censor: "[redacted]",
    },
  });
}
