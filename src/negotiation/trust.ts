import type { TrustReason } from './happening.ts';
import { change, say, type Step } from './step.ts';

/** N40: what moves the trust between the parties, in points of 0–100. */
export const TRUST_MOVES = {
  accepted: 4,
  initialled: 1, // an issue
  expertsAgreed: 3,
  expertsRefused: -2,
  commitment: -5, // N22
  retreat: -2,
  reopened: -10, // N12
  leak: -4, // N21
  finalDeclined: -5,
  walkOut: -15,
  unratified: -20,
  ratified: 5,
} as const satisfies Partial<Record<TrustReason, number>>;

/** N40: initialling many issues at once gains no more than this. */
export const INITIALLED_AT_MOST = 3;

/** N40: moves trust and says why; it stays within 0–100, and nothing is said where it cannot move. */
export function moveTrust(step: Step, by: number, reason: TrustReason): Step {
  const before = step.state.trust;
  const now = Math.max(0, Math.min(100, before + by));
  if (now === before) return step;
  return say(change(step, { trust: now }), { kind: 'trustMoved', by: now - before, now, reason });
}
