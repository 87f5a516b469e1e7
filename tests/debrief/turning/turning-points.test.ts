import { describe, expect, it } from 'vitest';
import type { Pair } from '../../../src/analysis/space.ts';
import { exactValue } from '../../../src/debrief/turning/exact-value.ts';
import { knowledgeOf } from '../../../src/debrief/turning/knowledge.ts';
import { seasonedCast, seasonedMove } from '../../../src/debrief/turning/play-on.ts';
import { type Known, prospectsOf, swingBetween } from '../../../src/debrief/turning/prospects.ts';
import { marksOf, turningPoints } from '../../../src/debrief/turning/turning-points.ts';
import { legalMoves } from '../../../src/negotiation/legal-moves.ts';
import { view } from '../../../src/negotiation/view.ts';
import { sendMove, type Summit } from '../../../src/summit/summit.ts';
import { issue } from '../../kit/scenario.ts';
import { accept, open, pass, play, table, toFloor } from '../../kit/game.ts';
import { allTurningPoints } from './all-turning-points.ts';
import { aiReview, randomReview } from '../games.ts';

const FEW = { decisions: 900, effort: 200, first: 2, games: 6, fewest: 2 };

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

describe('the swing from one position to the next', () => {
  const simulated = (...ends: number[]): Known => ({
    kind: 'simulated',
    ends: ends.map((end): Pair => [end, 100 - end]),
  });
  const exact = (value: Pair): Known => ({ kind: 'exact', value });

  it('compares games with the same dice, so that what dice alone make is no swing', () => {
    const swing = swingBetween(simulated(10, 60, 30), simulated(15, 65, 35), 0);
    expect(swing).toEqual({ by: 5, error: 0 });
    expect(swingBetween(simulated(10, 60, 30), simulated(15, 65, 35), 1)?.by).toBe(-5);
  });

  it('has the standard error of the differences', () => {
    // Differences 0, 2, 4: mean 2, sample variance 4, so the error is the root of 4/3.
    const swing = swingBetween(simulated(10, 10, 10), simulated(10, 12, 14), 0);
    expect(swing?.by).toBe(2);
    expect(swing?.error).toBeCloseTo(Math.sqrt(4 / 3), 12);
  });

  it('is sure between exact values only, and says nothing without a game', () => {
    expect(swingBetween(exact([50, 1]), exact([35, 2]), 0)).toEqual({ by: -15, error: 0 });
    expect(swingBetween(simulated(40), exact([35, 2]), 0)).toEqual({ by: -5, error: Infinity });
    expect(swingBetween(simulated(), exact([35, 2]), 0)).toBeUndefined();
  });

  it('lies between prospects by as many games on either side', () => {
    const [before, after] = prospectsOf(simulated(10, 20, 90), simulated(30, 50));
    expect(before).toEqual({ kind: 'simulated', value: [15, 85], games: 2 });
    expect(after).toEqual({ kind: 'simulated', value: [40, 60], games: 2 });
  });
});

describe('turning points', { timeout: 60_000 }, () => {
  const all = [aiReview('telephone-2013', 1), randomReview('rome-2001', 3)].flatMap((review) =>
    review.sides.map((side, at) => ({ review, at, points: allTurningPoints(review, side, FEW) })),
  );

  it('are at most three moves of the game, in its order, with the swing between the prospects', () => {
    expect(all.flatMap(({ points }) => points).length).toBeGreaterThan(0);
    for (const { review, at, points } of all) {
      expect(points.length).toBeLessThanOrEqual(3);
      expect(points.map(({ move }) => move)).toEqual(
        points.map(({ move }) => move).sort((a, b) => a - b),
      );
      for (const { move, made, by, round, swing, before, after } of points) {
        expect(review.moves[move]).toMatchObject({ move: made, party: by });
        expect(round).toBe(review.steps[move]?.state.round);
        expect(swing).toBeCloseTo((after.value[at] ?? 0) - (before.value[at] ?? 0), 9);
      }
      expect(marksOf(points)).toHaveLength(points.length);
    }
  });

  it('are told only where chance alone hardly makes such a swing, with how far it may be off', () => {
    for (const { swing, giveOrTake, how, before, after } of all.flatMap(({ points }) => points)) {
      expect(Math.abs(swing)).toBeGreaterThanOrEqual(Math.max(1, 1.5 * giveOrTake));
      expect(how === 'exact').toBe(before.kind === 'exact' && after.kind === 'exact');
      if (how === 'exact') expect(giveOrTake).toBe(0);
    }
  });

  it('are told by so many games at least, or exactly', () => {
    const fewest = 5;
    const of = all.map(({ review, at }) =>
      allTurningPoints(review, review.sides[at]!, { ...FEW, fewest }),
    );
    const games = of
      .flat()
      .flatMap(({ before, after }) =>
        [before, after].flatMap((each) => (each.kind === 'simulated' ? [each.games] : [])),
      );
    expect(games.length).toBeGreaterThan(0);
    expect(Math.min(...games)).toBeGreaterThanOrEqual(fewest);
    const told = all.flatMap(({ points }) => points);
    const few = told.filter(({ before }) => before.kind === 'simulated' && before.games < fewest);
    expect(few.length).toBeGreaterThan(0); // with fewer games, more would be said
  });

  it('never are moves that the seasoned delegation would have made in every game', () => {
    const review = aiReview('telephone-2013', 1);
    const cast = seasonedCast(review);
    const knowledge = knowledgeOf(review, cast);
    const same = review.moves.findIndex(({ move }, at) => {
      const state = review.steps[at]?.state;
      return state && JSON.stringify(seasonedMove(state, cast, at, 0)) === JSON.stringify(move);
    });
    expect(same).toBeGreaterThanOrEqual(0);
    for (const position of [same, same + 1]) Array.from(knowledge.play(position, 0));
    expect(swingBetween(knowledge.at(same), knowledge.at(same + 1), 0)?.by).toBe(0);
  });

  it('are the same every time, and come step by step within their limits', () => {
    const review = randomReview('rome-2001', 4);
    const steps = turningPoints(review, 'us', FEW);
    let most = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) {
        expect(step.value).toEqual(allTurningPoints(review, 'us', FEW));
        break;
      }
      most = Math.max(most, step.value.decisions);
      expect(step.value.of).toBe(FEW.decisions);
    }
    // A first game from everywhere is played whatever the limit, and what is begun to its end.
    expect(most).toBeLessThan(FEW.decisions + 400);
  });
});
