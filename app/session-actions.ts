"use server";

import { redirect } from "next/navigation";
import { findViewer, signOut } from "#lib/auth/viewer.ts";

export async function signOutAction(): Promise<void> {
  await signOutAs("here");
}

export async function signOutEverywhereAction(): Promise<void> {
  await signOutAs("everywhere");
}

async function signOutAs(scope: "here" | "everywhere"): Promise<void> {
  const viewer = await findViewer();
  if (viewer) await signOut(viewer, scope);
  redirect("/sign-in?reason=signed_out");
}
