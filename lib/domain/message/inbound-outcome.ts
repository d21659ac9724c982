import type { ScreenReason } from "./screen.ts";

/**
 * Where an inbound mail can end. Each is visible to members; none is nowhere.
 *
 * held: complete and readable, but not (yet) taken as the participant's words.
 * quarantined: could not be processed; can be tried again.
 */
export type InboundReason =
  | ScreenReason
  // held
  | "no_single_sender"
  | "sender_not_participant"
  | "sender_not_proven"
  | "sender_may_not_send"
  | "check_blocked"
  | "empty"
  // duplicate
  | "same_mail_again"
  // quarantined
  | "not_parsed"
  | "not_parsed_too_large"
  | "not_parsed_timed_out"
  | "identity_in_result"
  | "bounce_received"
  | "processing_failed";

export type InboundOutcome =
  | { readonly state: "message"; readonly messageId: string }
  | { readonly state: "auto_reply"; readonly messageId: string; readonly reason: InboundReason }
  | { readonly state: "held" | "quarantined" | "duplicate"; readonly reason: InboundReason };
