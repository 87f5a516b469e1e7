import { describe, expect, it } from 'vitest';
import type { Pair } from '../../src/analysis/space.ts';
import { exactValue } from '../../src/debrief/turning/exact-value.ts';
import { nextToKnow, type Prospect, steadied } from '../../src/debrief/turning/prospects.ts';
import { marksOf, turningPoints } from '../../src/debrief/turning-points.ts';
import { legalMoves } from '../../src/negotiation/legal-moves.ts';
import { view } from '../../src/negotiation/view.ts';
import { sendMove, type Summit } from '../../src/summit/summit.ts';
import { issue } from '../kit/scenario.ts';
import { accept, open, pass, play, table, toFloor } from '../kit/game.ts';
import { allTurningPoints } from './all-turning-points.ts';
import { aiReview, randomReview } from './games.ts';

const FEW = { decisions: 60, effort: 200, samples: 2 };

/** Every ending that can be reached, by trying all moves, for positions without a floor to come. */
function endings(summit: Summit): readonly Pair[] {
  const { turn, outcome } = summit.state;
  if (turn === undefined) return [[outcome?.points['us'] ?? 0, outcome?.points['ru'] ?? 0]];
  return legalMoves(view(summit.state, turn)).moves.flatMap((move) => {
    const sent = sendMove(summit, turn, move);
    return sent.ok ? endings(sent.value) : [];
  });
}

/** The last answer of the last round: what is tabled can be taken or not. */
function lastAnswer(offer: Parameters<typeof table>[0]): Summit {
  const small = open({
    rounds: 1,
    issues: [issue('a', ['no', 'yes'], { essential: true })],
    us: { points: { a: { yes: 60 } }, noAgreement: 20 },
    ru: { points: { a: { yes: 10 } }, noAgreement: 30 },
  });
  return play(toFloor(small), pass, table(offer));
}

describe('what a position is worth exactly', () => {
  it('is what the side to move can get, and not what the other would like', () => {
    // us answers: 60 points by accepting against 20 without agreement.
    const summit = lastAnswer({ a: 'yes' });
    expect(exactValue(summit, { left: 500 })).toEqual([60, 10]);
    expect(endings(summit)).toContainEqual([20, 30]);
  });

  it('is no deal where the side to move is better off without', () => {
    const small = open({
      rounds: 1,
      issues: [issue('a', ['no', 'yes'], { essential: true })],
      us: { points: { a: { yes: 5 } }, noAgreement: 20 },
      ru: { points: { a: { yes: 10 } }, noAgreement: 3 },
    });
    const summit = play(toFloor(small), pass, table({ a: 'yes' }));
    expect(exactValue(summit, { left: 500 })).toEqual([20, 3]);
  });

  it('is not given where an offer can still be tabled, or the effort is used up', () => {
    expect(exactValue(open(), { left: 500 })).toBeUndefined();
    expect(exactValue(lastAnswer({ a: 'yes' }), { left: 1 })).toBeUndefined();
  });

  it('is the outcome itself once the game is over', () => {
    const over = play(lastAnswer({ a: 'yes' }), accept());
    expect(exactValue(over, { left: 0 })).toEqual(endings(over)[0]);
  });
});

describe('where to look next', () => {
  const simulated = (a: number): Prospect => ({ kind: 'simulated', value: [a, 0], games: 1 });

  it('is the middle of the gap with the largest change', () => {
    const known = [
      simulated(0),
      undefined,
      simulated(1),
      undefined,
      undefined,
      undefined,
      simulated(30),
    ];
    expect(nextToKnow(known, 0, () => false)).toBe(4);
  });

  it('is nowhere once every gap holds one move that counts', () => {
    expect(nextToKnow([simulated(0), simulated(9)], 0, () => false)).toBeUndefined();
    const idle = [simulated(0), undefined, simulated(9)];
    expect(nextToKnow(idle, 0, (move) => move === 0)).toBeUndefined();
  });

  it('takes out what the next position contradicts, and leaves what lasts', () => {
    const values = (list: readonly number[]): readonly (number | undefined)[] =>
      steadied(list.map(simulated)).map((each) => each?.value[0]);
    expect(values([50, 50, 20, 50, 50])).toEqual([50, 50, 50, 50, 50]);
    expect(values([50, 50, 20, 20, 20])).toEqual([50, 50, 20, 20, 20]);
  });
});

describe('turning points', { timeout: 60_000 }, () => {
  it('are at most three moves of the game, in its order, with the swing between the prospects', () => {
    for (const review of [aiReview('telephone-2013', 1), randomReview('rome-2001', 3)]) {
      for (const side of review.sides) {
        const points = allTurningPoints(review, side, FEW);
        const at = review.sides.indexOf(side);
        expect(points.length).toBeLessThanOrEqual(3);
        expect(points.map(({ move }) => move)).toEqual(
          points.map(({ move }) => move).sort((a, b) => a - b),
        );
        for (const { move, made, by, round, swing, before, after } of points) {
          expect(review.moves[move]).toMatchObject({ move: made, party: by });
          expect(round).toBe(review.steps[move]?.state.round);
          expect(swing).toBeCloseTo((after.value[at] ?? 0) - (before.value[at] ?? 0), 9);
          expect(Math.abs(swing)).toBeGreaterThanOrEqual(1);
        }
        expect(marksOf(points)).toHaveLength(points.length);
      }
    }
  });

  it('are the same every time, and come step by step within their limits', () => {
    const review = randomReview('rome-2001', 3);
    const steps = turningPoints(review, 'us', FEW);
    let most = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) {
        expect(step.value).toEqual(allTurningPoints(review, 'us', FEW));
        break;
      }
      most = Math.max(most, step.value.decisions);
      expect(step.value.of).toBe(60);
    }
    // The game that is being played when the limit is reached is played to its end.
    expect(most).toBeLessThan(60 + 120);
  });
});
