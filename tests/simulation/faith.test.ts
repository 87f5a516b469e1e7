import { describe, expect, it } from 'vitest';
import { leaveNotAsked } from '../../src/simulation/faith/leave-not-asked.ts';
import { mixedCharacters, usualCharacters } from '../../src/simulation/faith/lineups.ts';
import { lastOffersIn } from '../../src/simulation/faith/last-offers.ts';
import { refusalsIn } from '../../src/simulation/faith/obstacles.ts';
import { observe, type Observed } from '../../src/simulation/faith/observed.ts';
import { openingsOf } from '../../src/simulation/faith/openings.ts';
import { ownDraftBack, ownOfferBack } from '../../src/simulation/faith/own-offer-back.ts';
import { addUp, type Share } from '../../src/simulation/faith/share.ts';
import { stepsBack } from '../../src/simulation/faith/steps-back.ts';
import { theirWordIn } from '../../src/simulation/faith/their-word.ts';
import { playToEnd, usualLineup } from '../../src/simulation/play-game.ts';
import { shippedScenarios } from '../delegations/self-play.ts';

const scenarios = shippedScenarios();
const GAMES = 40;

/** Some games of every scenario, of all personas and skills in turn. */
const games = scenarios.flatMap((scenario, at) =>
  Array.from({ length: GAMES }, (_, game) =>
    observe(scenario, 100 + game, mixedCharacters(scenario, 100 + game, 37 * game + 11 * at)),
  ),
);

const over = (measure: (game: Observed) => Share): number => {
  const { sum, cases } = addUp(games.map(measure));
  expect(cases).toBeGreaterThan(10);
  return sum / cases;
};

describe('games that are observed', () => {
  it('are move for move those that a host has played', () => {
    const scenario = scenarios[0]!;
    const observed = observe(scenario, 7, usualCharacters(scenario, 7));
    expect(observed.end.log).toEqual(playToEnd(scenario, 7, usualLineup(scenario)).log);
  });
});

describe('delegations that keep faith', () => {
  it('take what they offered themselves, unless it has become worth less to them', () => {
    expect(over((game) => ownOfferBack(game).unchanged)).toBe(0);
  });

  it('take what they sounded out themselves, as long as it is worth the least that they would sign', () => {
    const { sum, cases } = addUp(games.map(ownDraftBack));
    expect(cases).toBeGreaterThan(5);
    expect(sum).toBe(0);
  });

  it('[N27] mostly table their own draft once the other side has called it a basis', () => {
    const next = games.flatMap(({ steps }) =>
      steps.flatMap(({ move, party, view: { round, request } }, at) => {
        if (move.kind !== 'answerNonPaper' || move.answer !== 'basis') return [];
        const draft = request?.kind === 'nonPaper' ? Object.entries(request.package) : [];
        const then = steps
          .slice(at)
          .find((each) => each.party !== party && each.move.kind === 'table');
        if (then?.move.kind !== 'table' || then.view.round !== round) return [];
        const { packages } = then.move;
        return [packages.some((each) => draft.every(([on, option]) => each[on] === option))];
      }),
    );
    expect(next.length).toBeGreaterThan(5);
    expect(next.filter((isDraft) => isDraft).length).toBeGreaterThan(next.length / 2);
  });

  it('step back from one offer to the next in fewer than one of ten', () => {
    expect(over(stepsBack)).toBeLessThan(0.1);
  });

  it('table little against a public commitment of the other side that they could keep', () => {
    expect(over((game) => theirWordIn(game).breaksNeedlessly)).toBeLessThan(0.4);
  });

  it('name as the obstacle what alone was changed of an own offer, or what would help most', () => {
    expect(over((game) => refusalsIn(game).wrongObstacle)).toBeLessThan(0.02);
  });

  it('never name as the obstacle what their own last offer says too', () => {
    expect(over((game) => refusalsIn(game).blamesOwnTerms)).toBe(0);
  });

  it('do not refuse what they table themselves as soon as they have the floor', () => {
    expect(over((game) => refusalsIn(game).tabledThen)).toBeLessThan(0.002);
  });

  it('swear in public only against what the other side asks for', () => {
    expect(over((game) => theirWordIn(game).emptyOaths)).toBe(0);
  });

  it('say with every refusal whether it is for want of leave, for those at home, or too little', () => {
    expect(over((game) => refusalsIn(game).silentGround)).toBe(0);
    expect(over((game) => refusalsIn(game).falseGround)).toBe(0);
  });

  it('ask their capital for what is put to them three times, all but one time in ten', () => {
    expect(over(leaveNotAsked)).toBeLessThanOrEqual(0.1);
  });

  it('seldom make a last offer that options already tabled would better for both', () => {
    expect(over((game) => lastOffersIn(game).dominatedLast)).toBeLessThan(0.5);
  });

  it('make none that what was tabled would better for both, as far as they could believe', () => {
    expect(over((game) => lastOffersIn(game).dominatedKnown)).toBe(0);
  });

  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'open %s in four ways or more, whatever the persona and the chair',
    (_, scenario) => {
      const { sum, cases } = openingsOf(scenario, 1).varied;
      expect(sum).toBe(cases);
    },
  );
});
