import { hashText, canonicalJson } from '../lib/hash.ts';
import type { PartyId } from '../scenario/scenario.ts';
import type { ClassResult, TurningMark } from './class-result.ts';
import { isDeal, type Review } from './review.ts';
import { scores } from './scores.ts';

/** What a result says beyond the review itself, once it is reckoned. */
export interface Findings {
  readonly turningPoints: readonly TurningMark[];
  readonly prompts: readonly string[];
}

/** A finished game as one side's result for a class; without a side for a game that was watched. */
export function resultOf(
  review: Review,
  side: PartyId | undefined,
  { turningPoints, prompts }: Findings = { turningPoints: [], prompts: [] },
): ClassResult {
  const { outcome, record, sides } = review;
  const reckoned = scores(review);
  const both = <T>(read: (id: PartyId) => T): readonly [T, T] => [read(sides[0]), read(sides[1])];
  const { id, hash } = record.scenario;
  return {
    scenario: { id, hash },
    game: fingerprint(review),
    sides,
    side,
    outcome: outcome.kind,
    agreed: isDeal(review) ? outcome.agreed : {},
    points: both((party) => outcome.points[party] ?? 0),
    reservation: both((party) => outcome.reservation[party] ?? 0),
    scores: {
      value: both((party) => ({
        value: reckoned.value[party]?.value ?? 0,
        share: reckoned.value[party]?.share,
      })),
      efficiency: reckoned.efficiency.value,
      durability: reckoned.durability.value,
      relationship: reckoned.relationship.value ?? 0,
    },
    turningPoints: turningPoints.slice(0, 3),
    prompts,
  };
}

/** Tells games apart: scenario, dice and moves; neither notes nor who sat where go in. */
function fingerprint({ record, moves }: Review): string {
  const played = moves.map(({ party, move }) => [party, move]);
  return hashText(canonicalJson([record.scenario.hash, record.dice, played]));
}
