import { guidePolicy } from "../policy.ts";
import { JUDGED_CHARS_MAX } from "../reading.ts";
import { RULE_TEXTS } from "../rule-texts.ts";
import { RULE_GUIDES } from "./registry.ts";
import type { GuideExample, RuleGuide } from "./rule-guide.ts";

/** The page docs/compliance.md, which `npm run docs:compliance` writes. */
export function complianceDocs(): string {
  return `${[INTRODUCTION, ...RULE_GUIDES.map(section), LIMITS].join("\n\n")}\n`;
}

const INTRODUCTION = `# What the checker says about a draft

<!-- Made from lib/domain/compliance/guides by \`npm run docs:compliance\`; every example below is judged by a test. -->

Every draft is checked while you type, when it is sent and once more before it leaves. A finding marks the words it is about
and has one of three strengths: **block** (cannot be sent), **warn** (can be sent with a reason, which is recorded),
**advise** (for your information). The strengths below are those of the marketplace guide, the default policy. An operator
can set others, and each sent message keeps the policy and its version that judged it. An answer written in your mail client
is checked as well: what blocks holds it back, a warning cannot be asked about there and is recorded without a reason.

What the buyer wrote is never held against you: lines that start with \`>\` and stand in the buyer's messages are not judged,
and neither are the titles of the ordered items.

The checker reads a text the way a person does. Full-width letters, invisible characters, letters of other alphabets that
look like Latin ones, letters set apart, and digits or signs written as words are read as what they stand for. It knows the
words of English, German, French, Spanish, Italian and Japanese. In another language it judges what needs no words (links,
numbers, pictures, files) and says that the rest was not judged.`;

const LIMITS = `## Known limits

- What is inside pictures and attached files is not read.
- The seller decides what is "the maker's" or "the carrier's": advice is shown, nobody verifies it.
- Digits hidden in prose ("the year after 2019, then my age") are not found, nor spelled digits in fewer than six.
- An unspaced number of ten digits without any word beside it is judged by the number plan of North America, so that some
  part numbers are taken for phones.
- Up to ${JUDGED_CHARS_MAX.toLocaleString("en")} characters are read, quoted lines not counted; a longer text is refused rather than half judged.
- Spelling is a list of frequent mistakes, not a dictionary; your browser has one.`;

function section(guide: RuleGuide): string {
  const { title, source } = RULE_TEXTS[guide.id];
  const severity = guidePolicy.severities[guide.id];
  return [
    `## ${title}: \`${guide.id}\``,
    `**${severity[0]?.toUpperCase()}${severity.slice(1)}.** Source: ${source}.`,
    guide.what,
    `*Why.* ${guide.why}`,
    table("caught", guide.caught),
    table("allowed", guide.allowed),
    `*How to mend it.* ${RULE_TEXTS[guide.id].remedy}`,
  ].join("\n\n");
}

function table(title: string, examples: readonly GuideExample[]): string {
  const rows = examples.map(({ text, because }) => `| \`${cell(text)}\` | ${because} |`);
  return [`| ${title} | because |`, "|---|---|", ...rows].join("\n");
}

/** A table cell holds neither line ends nor bars, and backticks would end the example. */
function cell(text: string): string {
  return text.replace(/\n+/g, " ⏎ ").replaceAll("|", "\\|").replaceAll("`", "'");
}
