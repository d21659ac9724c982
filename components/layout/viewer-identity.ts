/** What the shell shows of the viewer; a part of lib/auth's Viewer. */
export type ViewerIdentity = {
  readonly role: "owner" | "admin" | "agent" | "viewer" | "operator";
  readonly displayName: string;
  readonly sellerAccountName: string;
  readonly timeZone: string;
};

export type SessionActions = {
  readonly signOut: () => Promise<void>;
  readonly signOutEverywhere: () => Promise<void>;
};
