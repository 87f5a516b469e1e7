import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../src/negotiation/apply.ts';
import type { Move } from '../../src/negotiation/move.ts';
import { otherParty } from '../../src/negotiation/parties.ts';
import type { GameState } from '../../src/negotiation/state.ts';
import { reservationValue } from '../../src/negotiation/points.ts';
import { view, type View } from '../../src/negotiation/view.ts';
import { proposedBy } from '../../src/reckoning/proposed.ts';
import { reckon, type Reckoning } from '../../src/reckoning/worth.ts';
import { statementOf } from '../../src/reckoning/statement.ts';
import type { PartyId } from '../../src/scenario/scenario.ts';
import { randomGame, type RandomGame } from '../arbitraries/game.ts';

/** What a party finds the moment that a move was made: points, trust, and everyone at home. */
function found(state: GameState, party: PartyId) {
  return toldBy(reckon(view(state, party), {}));
}

function toldBy({ full, points, trust, home }: Reckoning) {
  return { full, points, trust, home };
}

/** N51: what a party has if nothing more is said or signed. */
function without({ own, mine, scenario, rules, trust }: View): number {
  return reservationValue(own, mine, scenario.issues, { rules, trust });
}

function made(state: GameState, party: PartyId, move: Move): GameState | undefined {
  const after = apply(state, party, move);
  return after.ok ? after.value.state : undefined;
}

interface Seen {
  readonly before: GameState;
  readonly party: PartyId;
  readonly move: Move;
}

function movesOf({ steps, moves }: RandomGame): readonly Seen[] {
  return moves.flatMap(({ party, move }, at) => {
    const before = steps[at]?.state;
    return before === undefined ? [] : [{ before, party, move }];
  });
}

const anyGame = fc.nat({ max: 99_999 }).map((seed) => randomGame(seed));
const runs = { numRuns: 1000 };

describe('what a signature is said to be worth', { timeout: 60_000 }, () => {
  it('[N22, N40, N41] is what it is worth once an offer is accepted or initialled', () => {
    let moved = 0;
    let warmer = 0;
    let retreats = 0;
    fc.assert(
      fc.property(anyGame, (game) => {
        for (const { before, party, move } of movesOf(game)) {
          if (move.kind !== 'accept' && move.kind !== 'initial') continue;
          const seen = view(before, party);
          const [proposed] = proposedBy(seen, move);
          if (proposed === undefined) throw new Error('Nothing is proposed');
          const said = reckon(seen, proposed.package, proposed.how);
          const after = made(before, party, move);
          if (after === undefined) throw new Error('It is refused');
          expect(toldBy(said)).toEqual(found(after, party));
          expect(said.noDeal).toBe(without(seen));
          expect(said.above).toBe(found(after, party).points - without(seen));
          if (said.noDeal !== without(view(after, party))) retreats += 1;
          for (const { id } of seen.own.ratifiers) {
            const by = (state: GameState) => view(state, party).mine.goodwill[id] ?? 0;
            const steps = said.moved.find(({ ratifier }) => ratifier === id)?.steps ?? 0;
            expect(by(after) - by(before)).toBe(steps);
          }
          if (said.moved.length > 0) moved += 1;
          const points = reckon({ ...seen, trust: before.trust }, proposed.package).points;
          if (points !== said.points) warmer += 1;
        }
      }),
      runs,
    );
    expect(moved).toBeGreaterThan(5);
    expect(warmer).toBeGreaterThan(5);
    expect(retreats).toBeGreaterThan(5);
  });

  it('[N13, N22, N41] is what an offer is worth if the other side accepts it', () => {
    let accepted = 0;
    let vexed = 0;
    fc.assert(
      fc.property(anyGame, (game) => {
        for (const { before, party, move } of movesOf(game)) {
          if (move.kind !== 'table') continue;
          const seen = view(before, party);
          const tabled = made(before, party, move);
          if (tabled === undefined) throw new Error('It is refused');
          const statement = statementOf(seen, move.packages);
          const goodwill = (state: GameState) => view(state, party).mine.goodwill;
          for (const { ratifier, steps } of statement.moved) {
            vexed += 1;
            expect((goodwill(tabled)[ratifier] ?? 0) - (goodwill(before)[ratifier] ?? 0)).toBe(
              steps,
            );
          }
          for (const [index, { package: pkg, how }] of proposedBy(seen, move).entries()) {
            const taker = otherParty(before.scenario, party);
            const signed = made(tabled, taker, { kind: 'accept', package: index });
            if (signed === undefined) continue; // beyond the other side's mandate
            accepted += 1;
            const said = reckon(seen, pkg, how);
            expect(toldBy(said)).toEqual(found(signed, party));
            expect(said.above).toBe(found(signed, party).points - without(seen));
            const waiting = reckon(view(tabled, party), pkg, how);
            expect(toldBy(waiting)).toEqual(found(signed, party));
            expect(waiting.noDeal).toBe(without(view(tabled, party))); // a retreat is made by now
          }
        }
      }),
      runs,
    );
    expect(accepted).toBeGreaterThan(1000);
    expect(vexed).toBeGreaterThan(50);
  });

  it('[N54] is what the annex is worth once both have taken it', () => {
    let taken = 0;
    fc.assert(
      fc.property(anyGame, (game) => {
        for (const { before, party } of movesOf(game)) {
          const { annex } = before;
          if (annex === undefined || Object.keys(annex.answers).length > 0) continue;
          const seen = view(before, party);
          const other = otherParty(before.scenario, party);
          const yes: Move = { kind: 'answerAnnex', accept: true };
          const one = made(before, party, yes);
          const both = one && made(one, other, yes);
          if (both === undefined) continue;
          taken += 1;
          const said = reckon(seen, annex.package, { kind: 'annex' });
          expect(toldBy(said)).toEqual(found(both, party));
        }
      }),
      runs,
    );
    expect(taken).toBeGreaterThan(10);
  });
});
