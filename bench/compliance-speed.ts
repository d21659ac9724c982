import { checkDraft } from "#lib/domain/compliance/check-draft.ts";
import type { DraftContext } from "#lib/domain/compliance/draft.ts";
import { judgeLabelled, type LabelledDraft, readLabelled } from "#tests/support/labelled-drafts.ts";
import { judgeByBaseline } from "./compliance-baseline.ts";

/** What single detectors start to match and cannot finish, repeated until it hurts. */
const PATHOLOGICAL = [
  ...["555-123-4567 ", "a@", "a.", "(at)", " dot ", "w w w . ", "https://", "1 ", "one ", "> "],
  ...["<a href=x>", "<img src=", "&amp;", "\u0301", "\u200b", "😀", "5 star review ", "レビュー"],
  ...["if you like it ", "Straße 5, ", "please ", "no ", "r.e.v.", "!", "\n", "\ud800", "«"],
  ...["thank you for your order ", "-", "'", "10% off ", "follow us on ", "の", "〒123-", "bitte "],
  ...[
    "your order was shipped ",
    "will be shipped today ",
    "発送予定",
    "ご注文ありがとう",
    "not yet ",
  ],
  ...["ihre bestellung wurde versandt ", "if your order ", "please cancel your order ", "sorry, "],
];

const context: DraftContext = { mode: "proactive", orderIds: [], marketplaceHosts: [] };

/** Texts of the labelled drafts of one language, joined to the wanted length. */
function textsOf(length: number): string[] {
  const drafts = readLabelled("develop");
  return ["en", "de", "fr", "es", "it", "ja"].map((lang) => {
    const all = drafts.filter((draft) => draft.lang === lang).map(({ body }) => body);
    const joined = all.join("\n\n");
    return joined.repeat(Math.ceil(length / joined.length)).slice(0, length);
  });
}

function timeMs(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function percentiles(times: number[]): { p50: number; p99: number } {
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

function measure(texts: readonly string[], rounds: number, judge: (body: string) => unknown) {
  for (const text of texts) for (let i = 0; i < 30; i++) judge(text);
  const times = Array.from({ length: rounds }).flatMap(() =>
    texts.map((text) => timeMs(() => judge(text))),
  );
  return percentiles(times);
}

const check = (body: string) => checkDraft({ subject: "", body }, context);
const checkHtml = (body: string) => checkDraft({ subject: "", body, bodyFormat: "html" }, context);
const baseline = (body: string) =>
  judgeByBaseline({
    ...({} as LabelledDraft),
    subject: "",
    body,
    lang: "en",
    context: { mode: "proactive" },
  });

/** Prints times in milliseconds, and what they are a multiple of. */
export function printSpeed(): void {
  const short = measure(textsOf(2_000), 100, check);
  const other = measure(textsOf(2_000), 20, baseline);
  const long = measure(textsOf(16_000), 5, check);
  const row = (name: string, { p50, p99 }: { p50: number; p99: number }, note = "") =>
    process.stdout.write(
      `  ${name.padEnd(34)} p50 ${p50.toFixed(2)}  p99 ${p99.toFixed(2)}  ${note}\n`,
    );
  process.stdout.write("\nSpeed, ms (six languages in turn, after warm-up)\n");
  row("2,000 characters", short, `${(short.p50 / other.p50).toFixed(2)} × the baseline`);
  row("2,000 characters, baseline", other);
  row(
    "16,000 characters",
    long,
    `${(long.p50 / short.p50).toFixed(1)} × 2,000 characters (linear: 8)`,
  );

  const worst = PATHOLOGICAL.flatMap((piece) => {
    const text = piece.repeat(Math.ceil(50_000 / piece.length));
    const half = text.slice(0, 10_000);
    const times = (run: (body: string) => unknown) => ({
      ms: Math.min(
        timeMs(() => run(text)),
        timeMs(() => run(text)),
      ),
      halfMs: Math.min(
        timeMs(() => run(half)),
        timeMs(() => run(half)),
      ),
    });
    return [
      { piece, ...times(check) },
      { piece: `${piece} as HTML`, ...times(checkHtml) },
    ];
  }).sort((a, b) => b.ms - a.ms);
  process.stdout.write("  50,000 characters of one piece, the slowest of all (20,000 are read):\n");
  for (const { piece, ms, halfMs } of worst.slice(0, 5)) {
    const ratio = (ms / halfMs).toFixed(1);
    process.stdout.write(
      `    ${JSON.stringify(piece).padEnd(32)} ${ms.toFixed(1)}  (${ratio} × 10,000 characters)\n`,
    );
  }
  const drafts = readLabelled("develop");
  const thousand = Array.from({ length: 1_000 }, (_, i) => drafts[i % drafts.length]);
  const ms = timeMs(() => {
    for (const draft of thousand) if (draft) judgeLabelled(draft);
  });
  process.stdout.write(`  1,000 labelled drafts in one go: ${ms.toFixed(0)} ms\n`);
}
