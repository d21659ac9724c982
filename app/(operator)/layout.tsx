import type { ReactNode } from "react";
import { OperatorBar } from "#components/layout/operator-bar.tsx";
import { signOutAction, signOutEverywhereAction } from "../session-actions.ts";
import { requireOperator } from "./require-operator.ts";

export default async function OperatorLayout({ children }: { readonly children: ReactNode }) {
  const viewer = await requireOperator();
  const actions = { signOut: signOutAction, signOutEverywhere: signOutEverywhereAction };
  return (
    <div className="flex min-h-dvh flex-col">
      <OperatorBar viewer={viewer} actions={actions} />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 outline-none sm:px-6"
      >
        {children}
      </main>
    </div>
  );
}
