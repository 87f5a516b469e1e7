import { describe, expect, it } from 'vitest';
import { decide } from '../../src/delegations/decide.ts';
import { dice } from '../../src/lib/dice.ts';
import { view } from '../../src/negotiation/view.ts';
import { refusalsIn } from '../../src/simulation/faith/obstacles.ts';
import type { Observed } from '../../src/simulation/faith/observed.ts';
import { addUp } from '../../src/simulation/faith/share.ts';
import { randomGame } from '../arbitraries/game.ts';
import { seasoned } from './self-play.ts';

/** What a candid delegation would answer to every offer of a game of random moves. */
function answered(seed: number): Observed {
  const { steps } = randomGame(seed);
  const end = steps.at(-1)!.state;
  const characters = Object.fromEntries(
    end.scenario.parties.map(({ id }) => [id, seasoned('principled')] as const),
  );
  const asked = steps.flatMap((summit) => {
    const { state } = summit;
    const party = state.turn;
    if (state.phase !== 'answer' || party === undefined) return [];
    const seen = view(state, party);
    const { move, rationale } = decide(seen, seasoned('principled'), dice(seed));
    return [{ summit, party, view: seen, move, rationale }];
  });
  return { scenario: end.scenario, characters, steps: asked, end };
}

describe('the obstacle that a refusal names', () => {
  const refusals = Array.from({ length: 60 }, (_, seed) => refusalsIn(answered(seed)));

  it('[N11] is in random games the issue whose change alone would help most', () => {
    const { sum, cases } = addUp(refusals.map(({ wrongObstacle }) => wrongObstacle));
    expect(cases).toBeGreaterThan(30);
    expect(sum).toBe(0);
  });

  it('[N11] comes with the ground on which the offer is refused', () => {
    const { sum, cases } = addUp(refusals.map(({ falseGround }) => falseGround));
    expect(cases).toBeGreaterThan(30);
    expect(sum).toBe(0);
  });
});
