import { hashValue } from '../lib/hash.ts';
import type { GameState } from '../negotiation/state.ts';

/**
 * The hash of a state, for telling whether a replay came to the same one. The scenario is left out,
 * which has a hash of its own, and of the log only its length goes in: the rest of the state says
 * what it led to.
 */
export function checkpointHash({ scenario, rules: _, log, ...state }: GameState): string {
  return hashValue({ ...state, scenario: scenario.id, log: log.length });
}
