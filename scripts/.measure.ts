// usage: node scripts/.measure.ts <develop|outside> [rule,rule…] : failures of those rules (or verdicts)
import { judgeLabelled, readLabelled, type Collection } from "../bench/labelled-drafts.ts";
const [collection = "develop", only = ""] = process.argv.slice(2);
if (collection === "control") throw new Error("the control half is not for tuning");
const rules = only ? only.split(",") : null;
const IMPLIES: Record<string, string[]> = { review_request_any: ["review_solicitation_positive"], image: ["logo_link", "tracking_pixel"] };
const stat = new Map<string, { tp: number; fn: number; fp: number }>();
let right = 0, wrong = 0;
const drafts = readLabelled(collection as Collection);
for (const d of drafts) {
  const v = judgeLabelled(d);
  const found = new Set(v.findings.filter((f) => f.severity === "block").map((f) => f.rule as string));
  const soft = new Set(v.findings.map((f) => f.rule as string));
  (v.verdict === "block") === (d.expect.verdict === "block") ? right++ : wrong++;
  const problems: string[] = [];
  for (const r of [...d.expect.rules, ...d.expect.advice]) {
    const ok = soft.has(r) || (IMPLIES[r] ?? []).some((i) => soft.has(i));
    const s = stat.get(r) ?? { tp: 0, fn: 0, fp: 0 }; ok ? s.tp++ : s.fn++; stat.set(r, s);
    if (!ok && (!rules || rules.includes(r))) problems.push(`MISSED ${r}`);
  }
  for (const f of v.findings) {
    const r = f.rule as string;
    if (d.expect.rules.includes(r) || d.expect.advice.includes(r)) continue;
    const isOff = r === "off_platform" && d.expect.rules.some((x) => /contact|link|social/.test(x));
    const implied = d.expect.rules.some((x) => (IMPLIES[r] ?? []).includes(x));
    if (isOff || implied || f.severity !== "block") continue;
    const s = stat.get(r) ?? { tp: 0, fn: 0, fp: 0 }; s.fp++; stat.set(r, s);
    if (!rules || rules.includes(r)) problems.push(`EXTRA ${r}:${f.variant} «${f.excerpt}»`);
  }
  if (problems.length > 0) console.log(`\n${d.id} ${d.lang} ${d.context.mode}${d.isDoubtful ? " DOUBT" : ""} expects [${d.expect.rules}]\n  ${problems.join("; ")}\n  S: ${d.subject}\n  B: ${d.body.replace(/\n/g, "\\n")}${d.context.attachments ? `\n  A: ${JSON.stringify(d.context.attachments)}` : ""}${d.context.buyerAsked ? `\n  asked: ${d.context.buyerAsked}` : ""}`);
}
console.log(`\n${collection}: ${drafts.length} drafts, verdict right ${right}, wrong ${wrong}`);
for (const [r, s] of [...stat].sort()) if (!rules || rules.includes(r)) console.log(`  ${r}: found ${s.tp}/${s.tp + s.fn}, extra ${s.fp}`);
