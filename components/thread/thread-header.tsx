import { Building2, ChevronLeft, CircleX } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Chip } from "#components/ui/chip.tsx";
import type { ThreadView } from "#lib/queries/get-thread.ts";
import { ResponseClock } from "./response-clock.tsx";
import type { Times } from "./times.ts";

type ThreadHeaderProps = {
  readonly thread: ThreadView;
  readonly backHref: string;
  readonly timeZone: string;
  readonly times: Times;
};

export async function ThreadHeader({ thread, backHref, timeZone, times }: ThreadHeaderProps) {
  const t = await getTranslations("thread");
  const { buyer, messages } = thread;
  const answers = messages.filter(({ author, kind }) => author === "seller" && kind === "person");
  // What never arrived answers nobody.
  const isFailed = answers.at(-1)?.delivery?.state === "failed";
  return (
    <header className="flex items-start gap-1 border-b border-line bg-surface-raised px-2 py-2 sm:px-4 lg:px-6 lg:py-3">
      <Link
        href={backHref}
        className="-ml-1 inline-flex size-11 shrink-0 items-center justify-center rounded-md text-muted hover:bg-surface hover:text-text lg:hidden"
      >
        <ChevronLeft aria-hidden="true" size={20} />
        <span className="sr-only">{t("back")}</span>
      </Link>
      <div className="min-w-0 flex-1 pt-0.5">
        {/* Some buyers put the whole question here: two lines and a half show that there is more. */}
        <h1
          dir="auto"
          lang={buyer.locale}
          className="max-h-[3.75rem] overflow-y-auto text-start text-base leading-6 font-semibold [overflow-wrap:anywhere]"
        >
          {thread.subject || t("subjectMissing")}
        </h1>
        <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-ui">
          <span className="font-medium [overflow-wrap:anywhere]">{buyer.displayName}</span>
          {buyer.companyName && (
            <>
              <span className="text-muted [overflow-wrap:anywhere]">{buyer.companyName}</span>
              <Chip icon={<Building2 aria-hidden="true" className="size-3" />}>{t("company")}</Chip>
            </>
          )}
          {isFailed && (
            <Chip tone="overdue" icon={<CircleX aria-hidden="true" className="size-3" />}>
              {t("delivery.failed")}
            </Chip>
          )}
          {(thread.respondBy || !isFailed) && (
            <ResponseClock
              respondBy={thread.respondBy}
              now={thread.now}
              isAnswered={answers.length > 0}
              timeZone={timeZone}
              times={times}
            />
          )}
        </div>
      </div>
    </header>
  );
}
