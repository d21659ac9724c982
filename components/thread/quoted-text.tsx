import { ChevronRight } from "lucide-react";
import { getTranslations } from "next-intl/server";

type QuotedTextProps = { readonly text: string; readonly lang: string };

/** What a mail repeated of earlier ones: folded, never lost. */
export async function QuotedText({ text, lang }: QuotedTextProps) {
  const t = await getTranslations("thread.messages");
  return (
    <details className="group mt-2 max-sm:-mb-2">
      <summary className="inline-flex min-h-11 items-center gap-1 rounded text-xs text-muted hover:text-text sm:min-h-6">
        <ChevronRight
          aria-hidden="true"
          size={14}
          className="transition-transform group-open:rotate-90"
        />
        {t("quoted")}
      </summary>
      <blockquote
        dir="auto"
        lang={lang}
        className="mt-1 border-s-2 border-line ps-3 text-start text-ui whitespace-pre-wrap text-muted [overflow-wrap:anywhere]"
      >
        {text}
      </blockquote>
    </details>
  );
}
