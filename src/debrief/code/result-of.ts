import { hashText, hashValue } from '../../lib/hash.ts';
import { contentId } from '../../record/game-id.ts';
import type { PartyId } from '../../scenario/scenario.ts';
import { shortGame, shortHash } from '../class/class-result.ts';
import type { ClassResult, Places, TurningMark } from '../class/class-result.ts';
import { isDeal, type Review } from '../review.ts';
import { scores } from '../scores/scores.ts';

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
  const { outcome, record, sides, scenario } = review;
  const reckoned = scores(review);
  const both = <T>(read: (id: PartyId) => T): readonly [T, T] => [read(sides[0]), read(sides[1])];
  return {
    scenario: { id: scenario.id, hash: shortHash(textHash(record)) },
    game: shortGame(fingerprint(review)),
    sides,
    side,
    outcome: outcome.kind,
    agreed: isDeal(review) ? agreedPlaces(review) : [],
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

function agreedPlaces({ scenario, outcome }: Review): Places {
  return scenario.issues.map(
    ({ id, options }) => options.findIndex((option) => option.id === outcome.agreed[id]) + 1,
  );
}

/** As the record says; where it says nonsense, of the text that it has. */
function textHash({ scenario: { hash, text } }: Review['record']): string {
  return /^[0-9a-f]{16}$/.test(hash) ? hash : hashText(text);
}

/**
 * Tells games apart: the id of the game, the scenario, dice and moves; neither notes nor who sat
 * where go in. With the moves, since a game that was copied to another machine may have been played
 * on at both. A game whose id says no more than these is known by it already, so that its codes of
 * version 1 are of the same game.
 */
function fingerprint({ record, moves }: Review): string {
  const played = contentId(record.scenario.hash, record.dice, moves, record.moderation);
  return record.id === played ? played : hashValue([played, record.id]);
}
