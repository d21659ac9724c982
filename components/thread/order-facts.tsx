import { CircleCheck, CircleX, Clock, Package, Truck } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { OrderView } from "#lib/queries/get-thread.ts";
import type { Times } from "./times.ts";

const STATUS_ICON = {
  pending: Clock,
  unshipped: Package,
  shipped: Truck,
  delivered: CircleCheck,
  cancelled: CircleX,
};

type OrderFactsProps = { readonly order: OrderView; readonly times: Times };

export async function OrderFacts({ order, times }: OrderFactsProps) {
  const t = await getTranslations("thread.order");
  const StatusIcon = STATUS_ICON[order.status];
  const { earliestDeliveryAt: earliest, latestDeliveryAt: latest } = order;
  const facts: [label: string, value: ReactNode][] = [
    [
      t("orderId"),
      <span key="id" className="font-medium whitespace-nowrap select-all">
        {order.orderId}
      </span>,
    ],
    [
      t("status"),
      <span key="status" className="inline-flex items-center gap-1">
        <StatusIcon aria-hidden="true" size={14} className="text-muted" />
        {t(`statuses.${order.status}`)}
      </span>,
    ],
    [t("marketplace"), order.marketplace],
    [t("fulfilment"), t(`fulfilments.${order.fulfilment}`)],
    [t("purchased"), times.date(order.purchasedAt)],
  ];
  if (earliest && latest) facts.push([t("delivery"), times.dateRange(earliest, latest)]);
  else if (latest) facts.push([t("delivery"), t("deliveryBy", { date: times.date(latest) })]);
  else if (earliest) facts.push([t("delivery"), t("deliveryFrom", { date: times.date(earliest) })]);
  if (order.completedAt) facts.push([t("completed"), times.date(order.completedAt)]);
  if (order.cancelledAt) facts.push([t("cancelled"), times.date(order.cancelledAt)]);
  return (
    <section>
      <h2 className="mb-2 hidden text-ui font-semibold xl:block">{t("title")}</h2>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-ui tabular-nums">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="[overflow-wrap:anywhere]">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
