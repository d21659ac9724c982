import { cache } from "react";
import { getPolicy } from "#lib/queries/get-policy.ts";
import { requireOperator } from "../../../require-operator.ts";

/** Asked for twice, by the title and by the page, and read once. */
export const loadPolicy = cache(async (profileId: string) =>
  getPolicy(await requireOperator(), profileId),
);
