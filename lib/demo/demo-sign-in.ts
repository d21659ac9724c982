import { DEMO_PASSWORD, DEMO_SELLER_EMAIL } from "./demo-people.ts";
import { isDemo } from "./is-demo.ts";

/** The demo seller's sign-in; null where this is no demo. */
export async function findDemoSignIn(): Promise<{ email: string; password: string } | null> {
  return isDemo() ? { email: DEMO_SELLER_EMAIL, password: DEMO_PASSWORD } : null;
}
