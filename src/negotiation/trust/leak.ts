import { dice } from '../../lib/dice.ts';
import type { PartyId } from '../../scenario/scenario.ts';
import { leastPatient, moveGoodwill } from '../home/goodwill.ts';
import type { GoodwillReason } from '../happening.ts';
import type { Rulebook } from '../rulebook.ts';
import { say, type Step } from '../step.ts';
import { moveTrust } from './trust.ts';

/** N21: the chance, 0–1, that something said in private leaks. */
export function leakChance({ leak }: Rulebook, trust: number): number {
  return Math.max(0, (leak.belowTrust - trust) / leak.over);
}

/** N21: a leak costs trust, and both sides one step with their least patient ratifier. */
export function riskLeak(step: Step, asker: PartyId): Step {
  const { dice: seed, round, trust, rules } = step.state;
  if (!dice(seed, 'leak', round, asker).chance(leakChance(rules, trust))) return step;
  return moveLeastPatient(moveTrust(say(step, { kind: 'leaked' }), 'leak'), -1, 'leak');
}

/** N21: both sides win or lose steps with their least patient ratifier. */
export function moveLeastPatient(step: Step, steps: number, reason: GoodwillReason): Step {
  let next = step;
  for (const party of step.state.scenario.parties) {
    const ratifier = leastPatient(party);
    if (ratifier !== undefined) next = moveGoodwill(next, party.id, [ratifier], steps, reason);
  }
  return next;
}
