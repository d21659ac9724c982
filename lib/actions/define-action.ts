import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { findViewer, type Viewer } from "#lib/auth/viewer.ts";
import { env } from "#lib/config/env.ts";
import { type Ability, can } from "#lib/domain/access.ts";
import { AppError } from "#lib/kernel/app-error.ts";
import { createLog } from "#lib/kernel/log.ts";
import type { Result } from "#lib/kernel/result.ts";

type WrapperRefusal =
  | { readonly code: "signed_out" | "not_allowed" | "invalid_input" }
  | { readonly code: "failed"; readonly errorId: string };

/** What a browser hears of an action: plain data, never an exception's words. */
export type ActionResult<T, E = never> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E | WrapperRefusal };

type Definition<I extends z.ZodType> = { readonly input: I; readonly ability: Ability };

/**
 * The one way to make a server action. In this order: who is it, may they, is
 * the input of the right form; then the action. Expected refusals pass through;
 * anything thrown is logged once under an id, and the id is all that leaves.
 */
export function defineAction<I extends z.ZodType, T, E>(
  { input, ability }: Definition<I>,
  run: (viewer: Viewer, input: z.infer<I>) => Promise<Result<T, E>>,
): (input: z.input<I>) => Promise<ActionResult<T, E>> {
  return async (given) => {
    try {
      const viewer = await findViewer();
      if (!viewer) return refuse({ code: "signed_out" });
      if (!can(viewer.role, ability)) return refuse({ code: "not_allowed" });
      const parsed = input.safeParse(given);
      if (!parsed.success) return refuse({ code: "invalid_input" });
      return await run(viewer, parsed.data);
    } catch (error) {
      // Redirects and "not found" of Next travel as exceptions.
      unstable_rethrow(error);
      const { errorId } = error instanceof AppError ? error : new AppError("an action failed");
      createLog("web", env().LOG_LEVEL).error({ err: error, errorId }, "action failed");
      return refuse({ code: "failed", errorId });
    }
  };
}

function refuse(error: WrapperRefusal): { readonly ok: false; readonly error: WrapperRefusal } {
  return { ok: false, error };
}
