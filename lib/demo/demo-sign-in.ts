import { DEMO_OPERATOR_EMAIL, DEMO_PASSWORD, DEMO_SELLER_EMAIL } from "./demo-people.ts";
import { isDemo } from "./is-demo.ts";

export type DemoSignIn = { readonly email: string; readonly password: string };

/** How to sign in as the demo's seller and as its operator; null where this is no demo. */
export function findDemoSignIns(): {
  readonly seller: DemoSignIn;
  readonly operator: DemoSignIn;
} | null {
  if (!isDemo()) return null;
  return {
    seller: { email: DEMO_SELLER_EMAIL, password: DEMO_PASSWORD },
    operator: { email: DEMO_OPERATOR_EMAIL, password: DEMO_PASSWORD },
  };
}
