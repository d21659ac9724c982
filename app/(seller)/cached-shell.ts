import { cache } from "react";
import { getShell } from "#lib/queries/get-shell.ts";

/** The title and the top bar show the same count: asked for once a request. */
export const cachedShell = cache(getShell);
