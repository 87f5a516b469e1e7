import type { TrustReason } from '../happening.ts';
import type { Rulebook } from '../rulebook.ts';
import { change, say, type Step } from '../step.ts';

/**
 * N40: moves trust by what the rules say of the reason, or by so much, and says why; it stays within
 * 0–100, and nothing is said where it cannot move.
 */
export function moveTrust(step: Step, reason: keyof Rulebook['trust']): Step;
export function moveTrust(step: Step, reason: TrustReason, by: number): Step;
export function moveTrust(step: Step, reason: TrustReason, by = usual(step, reason)): Step {
  const before = step.state.trust;
  const now = Math.max(0, Math.min(100, before + by));
  if (now === before) return step;
  return say(change(step, { trust: now }), { kind: 'trustMoved', by: now - before, now, reason });
}

function usual({ state }: Step, reason: TrustReason): number {
  return reason === 'gesture' || reason === 'event' ? 0 : state.rules.trust[reason];
}
