import { ChevronDown } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { OrderView } from "#lib/queries/get-thread.ts";
import { OrderFacts } from "./order-facts.tsx";
import { OrderItems } from "./order-items.tsx";
import type { Times } from "./times.ts";

type OrderPanelProps = { readonly order: OrderView; readonly times: Times };

/**
 * Folded on small screens, always open beside the messages on wide ones. The
 * folding is undone by style, so that the facts stand in the page once; a
 * browser without `::details-content` keeps the fold.
 */
const ALWAYS_OPEN =
  "xl:[&::details-content]:block xl:[&::details-content]:[content-visibility:visible]";

export async function OrderPanel({ order, times }: OrderPanelProps) {
  const t = await getTranslations("thread.order");
  return (
    <aside
      aria-label={t("title")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs focus (axe, WCAG 2.1.1)
      tabIndex={0}
      className="min-h-11 max-h-[45dvh] overflow-y-auto -outline-offset-2 border-b border-line bg-surface-raised xl:col-start-2 xl:row-start-1 xl:max-h-none xl:border-b-0 xl:border-s xl:bg-surface"
    >
      <details className={`group ${ALWAYS_OPEN}`}>
        <summary className="flex min-h-11 items-center gap-2 px-4 text-ui hover:bg-surface sm:min-h-9 lg:px-6 xl:supports-[selector(::details-content)]:hidden">
          <span className="min-w-0 flex-1 truncate tabular-nums">
            {t("summary", { orderId: order.orderId })}
            <span className="text-muted"> · {t(`statuses.${order.status}`)}</span>
          </span>
          <ChevronDown
            aria-hidden="true"
            size={16}
            className="shrink-0 text-muted transition-transform group-open:rotate-180"
          />
        </summary>
        <div className="grid gap-4 px-4 pt-1 pb-4 sm:grid-cols-2 lg:px-6 xl:grid-cols-1 xl:px-4 xl:pt-4">
          <OrderFacts order={order} times={times} />
          <OrderItems items={order.items} />
        </div>
      </details>
    </aside>
  );
}
