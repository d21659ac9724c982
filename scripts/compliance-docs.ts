import { writeFileSync } from "node:fs";
import { complianceDocs } from "#lib/domain/compliance/guides/compliance-docs.ts";

/** Writes docs/compliance.md from the guides of the rules. */
writeFileSync(new URL("../docs/compliance.md", import.meta.url), complianceDocs());
