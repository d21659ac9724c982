export type Tone = "neutral" | "accent" | "urgent-quiet" | "urgent" | "overdue" | "ok" | "note";

/** Text and ground of each tone. Colour only underlines: the words beside it carry the meaning. */
export const TONE_CLASS: Record<Tone, string> = {
  neutral: "border-line bg-surface text-muted",
  accent: "border-transparent bg-accent-soft text-accent",
  "urgent-quiet": "border-line bg-transparent text-urgent",
  urgent: "border-transparent bg-urgent-soft text-urgent",
  overdue: "border-transparent bg-overdue-soft text-overdue",
  ok: "border-transparent bg-ok-soft text-ok",
  note: "border-transparent bg-note-soft text-note",
};
