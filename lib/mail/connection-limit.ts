import type { Clock } from "#lib/kernel/clock.ts";

export type ConnectionLimit = {
  /** Counts a new connection from `ip`; false when there are too many. A refused one needs no `leave`. */
  readonly enter: (ip: string) => boolean;
  readonly leave: (ip: string) => void;
};

type Peer = { open: number; windowStartedAtMs: number; inWindow: number };

const WINDOW_MS = 60_000;
/** A scan from many addresses must not grow the table without end. */
const PEERS_MAX = 10_000;

/** Limits one peer's open connections and its new connections within a minute. */
export function createConnectionLimit(
  { openMax, perMinuteMax }: { openMax: number; perMinuteMax: number },
  clock: Clock,
): ConnectionLimit {
  const peers = new Map<string, Peer>();

  function forgetIdle(nowMs: number): void {
    for (const [key, peer] of peers) {
      if (peer.open === 0 && nowMs - peer.windowStartedAtMs >= WINDOW_MS) peers.delete(key);
    }
  }

  return {
    enter: (ip) => {
      const nowMs = clock().getTime();
      if (peers.size >= PEERS_MAX) forgetIdle(nowMs);
      const key = peerKey(ip);
      const peer = peers.get(key) ?? { open: 0, windowStartedAtMs: nowMs, inWindow: 0 };
      if (nowMs - peer.windowStartedAtMs >= WINDOW_MS) {
        peer.windowStartedAtMs = nowMs;
        peer.inWindow = 0;
      }
      if (peer.open >= openMax || peer.inWindow >= perMinuteMax) return false;
      // Full of active peers: let a known one in, a new one must wait.
      if (!peers.has(key) && peers.size >= PEERS_MAX) return false;
      peer.open += 1;
      peer.inWindow += 1;
      peers.set(key, peer);
      return true;
    },
    leave: (ip) => {
      const peer = peers.get(peerKey(ip));
      if (peer !== undefined && peer.open > 0) peer.open -= 1;
    },
  };
}

/** One customer of a provider has a whole IPv6 /64, so that is the unit; IPv4 counts by address. */
function peerKey(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped !== undefined || !ip.includes(":")) return mapped ?? ip;
  const [head = "", tail] = ip.toLowerCase().split("::");
  const groups = head === "" ? [] : head.split(":");
  const missing = tail === undefined ? 0 : 8;
  return [...groups, ...Array.from({ length: missing }, () => "0")].slice(0, 4).join(":");
}
