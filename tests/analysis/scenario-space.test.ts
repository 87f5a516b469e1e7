import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf, scenarioSpace } from '../../src/analysis/scenario-space.ts';
import {
  isAdmissible,
  nameOutcome,
  reservationValues,
  utilitiesOf,
} from '../../src/analysis/space.ts';
import { standingOf } from '../../src/negotiation/home/mandate.ts';
import { pointsOf, reservationValue, settlementPrice } from '../../src/negotiation/points.ts';
import { passes, supportOf } from '../../src/negotiation/home/ratification.ts';
import type { GameState } from '../../src/negotiation/state.ts';
import { anyGame } from '../arbitraries/game.ts';

/** Every full package of the unlocked options of a space. */
function packagesOf(options: readonly number[]): readonly (readonly number[])[] {
  return options.reduce<number[][]>(
    (all, count) => all.flatMap((each) => Array.from({ length: count }, (_, at) => [...each, at])),
    [[]],
  );
}

const papersOf = (state: GameState, id: string) => {
  const papers = state.parties[id];
  if (papers === undefined) throw new Error(id);
  return papers;
};

describe('a scenario as a space', () => {
  it('[N50] [N51] [N32] every package has the points, and the consent, that the rules give it', () => {
    fc.assert(
      fc.property(anyGame, fc.nat(), ({ steps, scenario }, at) => {
        const { state } = steps[at % steps.length] ?? { state: undefined };
        if (state === undefined) throw new Error('no state');
        const space = scenarioSpace(state);
        const [one, other] = reservationValues(space);
        expect([one, other]).toEqual(
          scenario.parties.map((party) =>
            reservationValue(party, papersOf(state, party.id), scenario.issues, state),
          ),
        );
        for (const outcome of packagesOf(space.issues.map(({ options }) => options.length))) {
          const pkg = nameOutcome(space, outcome);
          expect(outcomeOf(space, pkg)).toEqual(outcome);
          expect(utilitiesOf(space, outcome)).toEqual(
            scenario.parties.map(
              (party) =>
                pointsOf(party, pkg, state, scenario.issues) -
                settlementPrice(papersOf(state, party.id)),
            ),
          );
          for (const [side, party] of scenario.parties.entries()) {
            const papers = papersOf(state, party.id);
            const gate = space.admit?.[side];
            if (gate === undefined) throw new Error('no gate');
            const signable = scenario.issues.every(
              ({ id, statusQuo }) =>
                pkg[id] === statusQuo ||
                pkg[id] === state.closed[id] ||
                standingOf(party, papers, id, pkg[id] ?? '') === 'allowed',
            );
            const ratified = passes(
              party,
              (each) => supportOf(each, pkg, papers.goodwill[each.id] ?? 0) >= each.threshold,
            );
            expect(isAdmissible({ ...space, admit: [gate] }, outcome)).toBe(signable && ratified);
          }
        }
      }),
      { seed: 42, numRuns: 60 },
    );
  });
});
