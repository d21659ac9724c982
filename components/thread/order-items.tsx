import { getTranslations } from "next-intl/server";
import { Chip } from "#components/ui/chip.tsx";
import type { OrderView } from "#lib/queries/get-thread.ts";

export async function OrderItems({ items }: { readonly items: OrderView["items"] }) {
  const t = await getTranslations("thread.order");
  return (
    <section>
      <h2 className="mb-2 text-ui font-semibold">{t("items", { count: items.length })}</h2>
      <ul className="grid gap-3 text-ui">
        {items.map((item) => (
          <li key={`${item.sku} ${item.asin} ${item.title}`}>
            <div className="flex items-start justify-between gap-3">
              <span dir="auto" className="min-w-0 text-start font-medium [overflow-wrap:anywhere]">
                {item.title}
              </span>
              <span className="shrink-0 tabular-nums">
                {t("quantity", { quantity: item.quantity })}
              </span>
            </div>
            <p className="text-xs text-muted tabular-nums [overflow-wrap:anywhere]">
              {t("sku")} <span className="select-all">{item.sku}</span> · {t("asin")}{" "}
              <span className="select-all">{item.asin}</span>
            </p>
            {item.customized && (
              <p className="mt-1">
                <Chip tone="note">{t("customized")}</Chip>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
