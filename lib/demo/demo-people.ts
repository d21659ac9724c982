/** The demo's seller: the owner of the first shop in prisma/seed/content. */
export const DEMO_SELLER_EMAIL = "owner@elmsund.example";

/** Who runs the demo's marketplace and sets its rules. */
export const DEMO_OPERATOR_EMAIL = "operator@quayside.example";

/** Printed by `npm start`, because a demo that nobody can enter shows nothing. */
export const DEMO_PASSWORD = "parley-demo-2026";
