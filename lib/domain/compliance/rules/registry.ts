import { contactEmail } from "./contact-email.ts";
import { contactPhone } from "./contact-phone.ts";
import { externalLink } from "./external-link.ts";
import type { Rule } from "./rule.ts";
import { tooLong } from "./too-long.ts";

/** Every rule, once. The order does not matter: findings are sorted by place. */
export const RULES: readonly Rule[] = [externalLink, contactEmail, contactPhone, tooLong];
