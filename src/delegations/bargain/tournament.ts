import type { Space } from '../../analysis/space.ts';
import { dice as diceOf } from '../../lib/dice.ts';
import { bargain, type BargainerName } from './bargain.ts';

/** Whom ours is compared with: the published strategies, not the one that plays at random. @internal */
export const field: readonly BargainerName[] = [
  'ours',
  'boulware',
  'linear',
  'conceder',
  'tit-for-tat',
  'micro',
];

export interface Standing {
  readonly name: BargainerName;
  readonly utility: number; // mean over all ordered pairs
  readonly againstOthers: number; // mean without those in which it meets itself
  readonly agreement: number; // share of its negotiations
}

interface Tally {
  games: number;
  sum: number;
  agreed: number;
  others: number; // games against others
  sumOfOthers: number;
}

/**
 * Every ordered pair of the field on every space, once each, the best first; undefined where a
 * space has too many outcomes to be listed. The dice of a pair are its own, so that a part of the
 * field plays as the whole does.
 */
export function tournament(
  spaces: readonly Space[],
  rounds: number,
  seed: number,
): readonly Standing[] | undefined {
  const tallies = new Map<BargainerName, Tally>(
    field.map((name) => [name, { games: 0, sum: 0, agreed: 0, others: 0, sumOfOthers: 0 }]),
  );
  for (const [at, space] of spaces.entries()) {
    for (const a of field) {
      for (const b of field) {
        const met = bargain(space, a, b, { rounds, dice: diceOf(seed, 'tournament', at, a, b) });
        if (met === undefined) return undefined;
        for (const [side, name] of [a, b].entries()) {
          const tally = tallies.get(name);
          if (tally === undefined) continue;
          const utility = met.utilities[side] ?? 0;
          tally.games += 1;
          tally.sum += utility;
          tally.agreed += met.outcome === undefined ? 0 : 1;
          if (a !== b) {
            tally.others += 1;
            tally.sumOfOthers += utility;
          }
        }
      }
    }
  }
  return Array.from(tallies, ([name, { games, sum, agreed, others, sumOfOthers }]) => ({
    name,
    utility: sum / games,
    againstOthers: sumOfOthers / others,
    agreement: agreed / games,
  })).sort((one, other) => other.utility - one.utility);
}
