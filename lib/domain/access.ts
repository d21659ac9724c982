const ROLES = ["owner", "admin", "agent", "viewer"] as const;
export type Role = (typeof ROLES)[number];

export type Ability = "thread.read" | "message.send";

/** Who may do what; the only place where that stands. */
const PERMISSIONS: Readonly<Record<Ability, readonly Role[]>> = {
  "thread.read": ["owner", "admin", "agent", "viewer"],
  "message.send": ["owner", "admin", "agent"],
};

export function can(role: Role, ability: Ability): boolean {
  return PERMISSIONS[ability].includes(role);
}

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}
