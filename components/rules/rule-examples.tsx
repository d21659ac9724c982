import { useTranslations } from "next-intl";
import type { RuleExample } from "#lib/queries/get-rules.ts";

type RuleExamplesProps = { readonly title: string; readonly examples: readonly RuleExample[] };

/** Two columns; on phones the reason stands under its example. */
export function RuleExamples({ title, examples }: RuleExamplesProps) {
  const t = useTranslations("rules");
  if (examples.length === 0) return null;
  return (
    <table className="mt-5 w-full text-ui max-sm:block">
      <caption className="mb-1 text-start font-semibold text-muted max-sm:block">{title}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t("example")}</th>
          <th scope="col">{t("because")}</th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-y border-line max-sm:block">
        {examples.map(({ text, because, language }) => (
          <tr key={text} className="max-sm:block max-sm:py-2">
            <td
              dir="auto"
              lang={language}
              className="w-3/5 py-2 pe-6 text-start align-top font-medium whitespace-pre-wrap [overflow-wrap:anywhere] max-sm:block max-sm:w-full max-sm:py-0"
            >
              {text}
            </td>
            <td className="py-2 align-top text-muted first-letter:uppercase max-sm:block max-sm:py-0">
              {because}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
