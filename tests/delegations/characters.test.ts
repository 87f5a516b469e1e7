import { describe, expect, it } from 'vitest';
import { SKILLS, temperOf } from '../../src/delegations/character.ts';
import { drawType } from '../../src/delegations/hidden-type.ts';
import { personaIds } from '../../src/scenario/lists.ts';
import type { PersonaId } from '../../src/scenario/scenario.ts';
import { seasoned, selfPlay, shippedScenarios, type Turn } from './self-play.ts';

const shipped = shippedScenarios();

/** What somebody who only watched would note of a delegation over some games. */
interface Conduct {
  readonly firstAsk: number; // points of its first package to itself
  readonly commitments: number;
  readonly menus: number;
  readonly finals: number;
  readonly obstacles: number; // share of its refusals that name one
  readonly severable: number;
  readonly gestures: number;
}

function conductOf(persona: PersonaId): Conduct {
  const turns: Turn[] = [];
  for (const scenario of shipped) {
    for (const seed of [11, 12]) {
      const [first, second] = scenario.parties;
      const game = selfPlay(scenario, seed, {
        [first.id]: seasoned(persona),
        [second.id]: seasoned('professional'),
      });
      turns.push(...game.turns.filter(({ party }) => party === first.id));
    }
  }
  const moves = turns.map(({ decision }) => decision.move);
  const offers = moves.filter((move) => move.kind === 'table');
  const refusals = moves.filter((move) => move.kind === 'decline');
  const firsts = turns.filter(
    ({ state, decision }) => state.round <= 2 && decision.move.kind === 'table',
  );
  return {
    firstAsk:
      firsts.reduce((sum, { decision }) => sum + (decision.rationale.aim ?? 0), 0) / firsts.length,
    commitments: moves.filter(({ kind }) => kind === 'commit').length,
    menus: turns.filter(({ decision }) => decision.rationale.rule === 'menu').length,
    finals: offers.filter(({ final }) => final).length,
    obstacles: refusals.filter(({ obstacle }) => obstacle !== undefined).length / refusals.length,
    severable: offers.filter(({ severable }) => severable).length,
    gestures: moves.filter(({ kind }) => kind === 'gesture').length,
  };
}

describe('personas', () => {
  const conduct = new Map(personaIds.map((persona) => [persona, conductOf(persona)]));
  const of = (persona: PersonaId): Conduct => conduct.get(persona)!;

  it('[D4] are told apart by what they ask for, commit to, alternate and mark as final', () => {
    expect(of('hard-liner').firstAsk).toBeGreaterThan(of('professional').firstAsk + 2);
    expect(of('professional').firstAsk).toBeGreaterThan(of('conciliator').firstAsk + 2);
    expect(of('hard-liner').commitments).toBeGreaterThan(of('conciliator').commitments + 3);
    expect(of('conciliator').commitments).toBe(0);
    expect(of('hard-liner').finals).toBeGreaterThan(0);
    expect(of('conciliator').finals + of('tactician').finals).toBe(0);
    expect(of('tactician').menus).toBeGreaterThan(of('hard-liner').menus + 3);
    expect(of('hard-liner').menus).toBe(0);
    expect(of('principled').obstacles).toBeGreaterThan(of('hard-liner').obstacles);
    expect(of('conciliator').severable).toBeGreaterThan(of('hard-liner').severable);
    expect(of('conciliator').gestures).toBeGreaterThan(of('hard-liner').gestures);
  });

  it('[D4] soften with want of skill', () => {
    for (const persona of personaIds) {
      const [green, practised, old] = SKILLS.map((skill) =>
        temperOf({ persona, skill, type: undefined }),
      );
      expect(green!.least).toBeLessThan(practised!.least);
      expect(practised!.least).toBeLessThan(old!.least);
      expect(green!.exponent).toBeLessThan(old!.exponent);
      expect(green!.candour).toBe(1);
      expect(green!.placates).toBeGreaterThan(practised!.placates);
    }
  });
});

describe('hidden types', () => {
  it('are drawn by the dice, each of them, the same for the same dice', () => {
    for (const party of shipped.flatMap(({ parties }) => parties)) {
      const drawn = Array.from({ length: 40 }, (_, seed) => drawType(party, seed));
      expect(new Set(drawn)).toEqual(new Set(party.types.length > 0 ? party.types : [undefined]));
      expect(drawType(party, 3)).toBe(drawn[3]);
    }
  });

  it('change how a delegation plays and not how it is scored', () => {
    const scenario = shipped.find(({ parties }) => parties[0].types.length > 1)!;
    const [first, second] = scenario.parties;
    const games = first.types.map((type) =>
      selfPlay(scenario, 5, {
        [first.id]: { ...seasoned('professional'), type },
        [second.id]: seasoned('professional'),
      }),
    );
    const moves = games.map(({ turns }) =>
      JSON.stringify(turns.map(({ decision }) => decision.move)),
    );
    expect(new Set(moves).size).toBe(moves.length);
    for (const { end } of games) expect(end.scenario.parties[0].sheet).toEqual(first.sheet);
  });
});
