/** The demo's seller: the owner of the first shop in prisma/seed/content. */
export const DEMO_SELLER_EMAIL = "owner@elmsund.example";

/** Printed by `npm start`, because a demo that nobody can enter shows nothing. */
export const DEMO_PASSWORD = "parley-demo-2026";
