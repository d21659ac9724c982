/** `operator` runs the marketplace: a member of an account that sells nothing, and reads no thread. */
const ROLES = ["owner", "admin", "agent", "viewer", "operator"] as const;
export type Role = (typeof ROLES)[number];

export type Ability = "thread.read" | "message.send" | "policy.edit";

/** Who may do what; the only place where that stands. */
const PERMISSIONS: Readonly<Record<Ability, readonly Role[]>> = {
  "thread.read": ["owner", "admin", "agent", "viewer"],
  "message.send": ["owner", "admin", "agent"],
  "policy.edit": ["operator"],
};

export function can(role: Role, ability: Ability): boolean {
  return PERMISSIONS[ability].includes(role);
}

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}
