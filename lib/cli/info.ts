import { env } from "#lib/config/env.ts";
import { createDb } from "#lib/db/client.ts";
import { readSealingKeys } from "#lib/db/sealed.ts";
import { type DemoSignIn, findDemoSignIns } from "#lib/demo/demo-sign-in.ts";
import { listDemoThreads } from "#lib/demo/list-demo-threads.ts";
import { readArgs } from "./read-args.ts";

/**
 * Where everything is, for people and for programs that drive Parley from
 * outside. Real addresses only of the demo's people, who exist nowhere else.
 */
export async function info(args: string[]): Promise<void> {
  const { values } = readArgs({ args, options: { json: { type: "boolean", default: false } } });
  const settings = env();
  const signIns = findDemoSignIns();
  const db = createDb(settings.DATABASE_URL, { connectionsMax: 1 });
  try {
    const found = {
      appUrl: settings.APP_URL,
      ingress: { host: "127.0.0.1", port: settings.INGRESS_SMTP_PORT },
      relayDomain: settings.RELAY_DOMAIN,
      demoMailboxUrl: settings.DEMO ? `${settings.APP_URL}/demo/mailbox` : null,
      seller: signIns?.seller ?? null,
      operator: signIns?.operator ?? null,
      threads: settings.DEMO
        ? await listDemoThreads({ db, keys: readSealingKeys(settings.ENCRYPTION_KEYS) })
        : [],
    };
    process.stdout.write(values.json ? `${JSON.stringify(found, null, 2)}\n` : toText(found));
  } finally {
    await db.$disconnect();
  }
}

type Info = {
  readonly appUrl: string;
  readonly ingress: { readonly host: string; readonly port: number };
  readonly demoMailboxUrl: string | null;
  readonly seller: DemoSignIn | null;
  readonly operator: DemoSignIn | null;
  readonly threads: Awaited<ReturnType<typeof listDemoThreads>>;
};

function toText({ appUrl, ingress, demoMailboxUrl, seller, operator, threads }: Info): string {
  const lines = [
    `App           ${appUrl}`,
    `Mail arrives  ${ingress.host}:${ingress.port}`,
    ...(demoMailboxUrl ? [`Demo mailbox  ${demoMailboxUrl}`] : []),
    ...(seller ? [`Sign in       ${seller.email}  ${seller.password}`] : []),
    ...(operator ? [`Operator      ${operator.email}  ${operator.password}`] : []),
    ...threads.map(
      (thread) =>
        `Thread        ${thread.orderId}  ${thread.buyerAddress} writes to ${thread.relayForBuyer}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}
