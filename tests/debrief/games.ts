import { reviewGame, type Review } from '../../src/debrief/review.ts';
import {
  appendMove,
  type GameRecord,
  newRecord,
  type SeatHolder,
} from '../../src/record/record.ts';
import type { PartyId } from '../../src/scenario/scenario.ts';
import { createHost } from '../../src/session/host.ts';
import { drawType } from '../../src/delegations/hidden-type.ts';
import { dice } from '../../src/lib/dice.ts';
import { view } from '../../src/negotiation/view.ts';
import { openSummit, sendMove } from '../../src/summit/summit.ts';
import { randomMove } from '../arbitraries/game.ts';
import { bundledScenario, FILES, type File } from '../kit/bundled-scenario.ts';

export { FILES } from '../kit/bundled-scenario.ts';

/** A game between two AI delegations in their default personas. */
export function aiRecord(
  file: File,
  seed: number,
  skill: 'first-time' | 'practised' | 'seasoned' = 'practised',
): GameRecord {
  const { text, scenario } = bundledScenario(file);
  const seats: Record<PartyId, SeatHolder> = Object.fromEntries(
    scenario.parties.map((party) => [
      party.id,
      { kind: 'ai', persona: party.persona, skill, type: drawType(party, seed)?.id },
    ]),
  );
  const session = createHost({ scenario, text, dice: seed, seats });
  while (session.stepAi());
  return session.record();
}

/** A game of moves drawn at random: every ending, every caucus action, most of them foolish. */
export function randomRecord(file: File, seed: number): GameRecord {
  const { text, scenario } = bundledScenario(file);
  const seats = Object.fromEntries(
    scenario.parties.map(({ id }): [PartyId, SeatHolder] => [id, { kind: 'person' }]),
  );
  const roll = dice(seed, 'random record');
  let record = newRecord({ scenario, text, dice: seed, seats });
  let summit = openSummit(scenario, seed);
  while (summit.state.turn !== undefined) {
    const party = summit.state.turn;
    const move = randomMove(view(summit.state, party), roll);
    const sent = sendMove(summit, party, move);
    if (!sent.ok) throw new Error(sent.error.code);
    record = appendMove(record, { party, move }, summit.state, sent.value.state);
    summit = sent.value;
  }
  return record;
}

function reviewed(record: GameRecord): Review {
  const review = reviewGame(record);
  if (!review.ok) throw new Error(JSON.stringify(review.error[0]));
  return review.value;
}

const kept = new Map<string, Review>();

function keep(key: string, make: () => GameRecord): Review {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const review = reviewed(make());
  kept.set(key, review);
  return review;
}

export function aiReview(file: File, seed: number): Review {
  return keep(`ai ${file} ${seed}`, () => aiRecord(file, seed));
}

export function randomReview(file: File, seed: number): Review {
  return keep(`random ${file} ${seed}`, () => randomRecord(file, seed));
}

/** Some games of every scenario: of AI delegations, and random ones for the rarer endings. */
export const GAMES: readonly (readonly [name: string, review: () => Review])[] = FILES.flatMap(
  (file) => [
    ...[1, 2, 3].map((seed) => [`${file} ${seed}`, () => aiReview(file, seed)] as const),
    ...[1, 2, 3, 4, 5, 6, 7, 8].map(
      (seed) => [`${file} random ${seed}`, () => randomReview(file, seed)] as const,
    ),
  ],
);
