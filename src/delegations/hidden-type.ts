import { dice } from '../lib/dice.ts';
import type { HiddenType, Party } from '../scenario/scenario.ts';

/** What the dice make of an AI delegation at this seat; undefined where the scenario names none. */
export function drawType(party: Party, seed: number): HiddenType | undefined {
  if (party.types.length === 0) return undefined;
  return dice(seed, 'hidden type', party.id).pick(party.types);
}
