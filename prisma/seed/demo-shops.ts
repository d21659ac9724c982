import { buyers } from "./content/buyers.ts";
import { quayside } from "./content/operator.ts";
import { ordersEnDeFr } from "./content/orders-en-de-fr.ts";
import { ordersEsItJa } from "./content/orders-es-it-ja.ts";
import { products } from "./content/products.ts";
import {
  quillmoor,
  quillmoorOrders,
  quillmoorProducts,
  quillmoorThreads,
} from "./content/second-shop.ts";
import { elmsund } from "./content/shop.ts";
import { threadsDeAfterDelivery } from "./content/threads-de-after-delivery.ts";
import { threadsDeBeforeDelivery } from "./content/threads-de-before-delivery.ts";
import { threadsEnCompany } from "./content/threads-en-company.ts";
import { threadsEnLong } from "./content/threads-en-long.ts";
import { threadsEnPrivate } from "./content/threads-en-private.ts";
import { threadsEs } from "./content/threads-es.ts";
import { threadsFr } from "./content/threads-fr.ts";
import { threadsIt } from "./content/threads-it.ts";
import { threadsJa } from "./content/threads-ja.ts";
import type {
  DemoBuyer,
  DemoOrder,
  DemoProduct,
  DemoSellerAccount,
  DemoThread,
} from "./content/types.ts";

export type DemoShop = {
  readonly account: DemoSellerAccount;
  readonly products: readonly DemoProduct[];
  readonly buyers: readonly DemoBuyer[];
  readonly orders: readonly DemoOrder[];
  readonly threads: readonly DemoThread[];
};

const elmsundShop: DemoShop = {
  account: elmsund,
  products,
  buyers,
  orders: [...ordersEnDeFr, ...ordersEsItJa],
  threads: [
    ...threadsEnPrivate,
    ...threadsEnLong,
    ...threadsEnCompany,
    ...threadsDeBeforeDelivery,
    ...threadsDeAfterDelivery,
    ...threadsFr,
    ...threadsEs,
    ...threadsIt,
    ...threadsJa,
  ],
};

/** A second tenant. Its buyers buy at the first one as well: one person, two rows. */
const quillmoorShop: DemoShop = {
  account: quillmoor,
  products: quillmoorProducts,
  buyers: buyers.filter((buyer) => quillmoorOrders.some((order) => order.buyerKey === buyer.key)),
  orders: quillmoorOrders,
  threads: quillmoorThreads,
};

/** Nothing is sold, bought or written here. */
const quaysideOffice: DemoShop = {
  ...{ account: quayside, products: [], buyers: [], orders: [], threads: [] },
};

export const demoShops: readonly DemoShop[] = [elmsundShop, quillmoorShop, quaysideOffice];
