import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Character } from '../../src/delegations/character.ts';
import { SKILLS } from '../../src/delegations/character.ts';
import { decide } from '../../src/delegations/decide.ts';
import { personaIds } from '../../src/scenario/lists.ts';
import { dice } from '../../src/lib/dice.ts';
import { fullPackage } from '../../src/negotiation/agenda.ts';
import { refusalOf } from '../../src/negotiation/legality.ts';
import { papersOf, partyOf } from '../../src/negotiation/parties.ts';
import { pointsOf, reservationValue } from '../../src/negotiation/points.ts';
import { forecast } from '../../src/negotiation/home/ratification.ts';
import { view } from '../../src/negotiation/view.ts';
import { anyGame } from '../arbitraries/game.ts';
import { randomScenario } from '../arbitraries/scenario.ts';
import { withOtherSecrets } from '../arbitraries/secrets.ts';
import { seasoned, selfPlay, shippedScenarios } from './self-play.ts';

const anyCharacter: fc.Arbitrary<Character> = fc.record({
  persona: fc.constantFrom(...personaIds),
  skill: fc.constantFrom(...SKILLS),
  type: fc.constant(undefined),
});

const shipped = shippedScenarios();

describe('a decision', () => {
  it('[D5] is a legal move wherever a game can be', () => {
    fc.assert(
      fc.property(anyGame, anyCharacter, fc.nat(), ({ steps }, character, at) => {
        const { state } = steps[at % steps.length]!;
        if (state.turn === undefined) return;
        const seen = view(state, state.turn);
        const { move } = decide(seen, character, dice(at));
        expect(refusalOf(seen, move)).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it('[N61] depends on the view alone: other secrets of the other side, the same decision', () => {
    fc.assert(
      fc.property(anyGame, anyCharacter, fc.nat(), ({ steps }, character, at) => {
        const { state } = steps[at % steps.length]!;
        if (state.turn === undefined) return;
        const other = withOtherSecrets(state, state.turn, at);
        const decision = decide(view(state, state.turn), character, dice(at));
        expect(decide(view(other, state.turn), character, dice(at))).toEqual(decision);
      }),
      { numRuns: 200 },
    );
  });

  it('[N3] is the same for the same view, character and dice, on a view made anew too', () => {
    fc.assert(
      fc.property(anyGame, anyCharacter, fc.nat(), ({ steps }, character, at) => {
        const { state } = steps[at % steps.length]!;
        if (state.turn === undefined) return;
        const seen = view(state, state.turn);
        const again = structuredClone(seen);
        expect(decide(again, character, dice(at))).toEqual(decide(seen, character, dice(at)));
      }),
      { numRuns: 150 },
    );
  });

  it('is refused to whoever has not the turn', () => {
    const { steps } = anyGameOnce();
    const { state } = steps[0]!;
    const waiting = state.scenario.parties.find(({ id }) => id !== state.turn)!;
    expect(() => decide(view(state, waiting.id), seasoned('professional'), dice(1))).toThrow(
      RangeError,
    );
  });
});

function anyGameOnce() {
  return fc.sample(anyGame, { numRuns: 1, seed: 7 })[0]!;
}

describe('a game of two delegations', () => {
  const games = [
    ...Array.from({ length: 40 }, (_, seed) => ({ scenario: randomScenario(seed), seed })),
    ...shipped.flatMap((scenario) => [1, 2].map((seed) => ({ scenario, seed }))),
  ].map(({ scenario, seed }) => {
    const [first, second] = scenario.parties;
    const persona = (at: number) => personaIds[(seed + at) % personaIds.length]!;
    return selfPlay(scenario, seed, {
      [first.id]: seasoned(persona(0)),
      [second.id]: seasoned(persona(2)),
    });
  });

  it('[D5] comes to an end with every move legal', () => {
    for (const { end } of games) expect(end.phase).toBe('over');
  });

  it('[D2] has nobody sign below its reservation value, beyond its mandate or what surely fails', () => {
    for (const { turns } of games) {
      for (const { state, party, decision } of turns) {
        const { move } = decision;
        if (move.kind !== 'accept' && move.kind !== 'initial') continue;
        const offer = state.offers[state.onTable ?? -1];
        const pkg = offer?.packages[move.kind === 'accept' ? move.package : 0] ?? {};
        const signed =
          move.kind === 'accept'
            ? pkg
            : Object.fromEntries(Object.entries(pkg).filter(([id]) => move.issues.includes(id)));
        const { issues } = state.scenario;
        const own = partyOf(state.scenario, party);
        const papers = papersOf(state, party);
        const full = fullPackage(issues, { ...state.closed, ...signed });
        const without = reservationValue(own, { ...papers, prices: [] }, issues, state);
        expect(pointsOf(own, full, state, issues)).toBeGreaterThanOrEqual(without);
        expect(forecast(state.rules, own, papers, full).ratifies).not.toBe('no');
      }
    }
  });

  it('[D5] repeats no offer more than twice', () => {
    for (const { end } of games) {
      const made = new Map<string, number>();
      for (const { by, packages } of end.offers) {
        const name = `${by} ${JSON.stringify(packages.map((pkg) => Object.entries(pkg).sort()))}`;
        made.set(name, (made.get(name) ?? 0) + 1);
      }
      expect(Math.max(0, ...made.values())).toBeLessThanOrEqual(2);
    }
  });

  it('[D1] gives every move a reason', () => {
    for (const { turns } of games) {
      for (const { decision } of turns) {
        expect(decision.rationale.rule).not.toBe('onlyMove');
        expect(JSON.parse(JSON.stringify(decision.rationale))).toBeTruthy();
      }
    }
  });

  it('puts every caucus action to use somewhere', () => {
    const used = new Set(
      games.flatMap(({ turns }) =>
        turns.flatMap(({ state, decision }) =>
          state.phase === 'caucus' ? [decision.move.kind] : [],
        ),
      ),
    );
    for (const kind of ['consult', 'backChannel', 'commit', 'experts', 'gesture', 'reassure']) {
      expect(used).toContain(kind);
    }
  });
});
