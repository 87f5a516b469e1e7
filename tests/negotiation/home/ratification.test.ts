import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partyOf } from '../../../src/negotiation/parties.ts';
import { forecast, moodOf, passes, supportOf } from '../../../src/negotiation/home/ratification.ts';
import { rulesOf } from '../../../src/negotiation/rulebook.ts';
import { startGame } from '../../../src/negotiation/start.ts';
import type { Ratifier } from '../../../src/scenario/scenario.ts';
import { issue, ratifier, scenario } from '../../kit/scenario.ts';

const issues = [issue('a', ['no', 'yes']), issue('b', ['no', 'yes'])];
const rules = rulesOf(scenario());

function forecastOf(ratifiers: readonly Ratifier[], quorum: number, a: string) {
  const game = scenario({ issues, us: { ratifiers, quorum } });
  const us = startGame(game, 1).parties['us'];
  if (us === undefined) throw new Error('no such party');
  return forecast(rules, partyOf(game, 'us'), us, { a, b: 'no' });
}

describe('support at home', () => {
  it('[N30] [N31] is the sum of stances on the options and goodwill', () => {
    const stances = { a: { yes: 2, no: -1 }, b: { yes: 1 } };
    const r = ratifier('r', { stances });
    expect(supportOf(r, { a: 'yes', b: 'yes' }, 0)).toBe(3);
    expect(supportOf(r, { a: 'no', b: 'no' }, 2)).toBe(1);
  });

  it('[N31] is forecast by the margin: approve, likely, in doubt, block', () => {
    const votes = [-1, 0, 1, 2].map(
      (threshold) => forecastOf([ratifier('r', { threshold })], 1, 'no').ratifiers[0]?.vote,
    );
    expect(votes).toEqual(['approve', 'likely', 'doubt', 'block']);
  });

  it('[N31] the forecast says which stances count, the heaviest first', () => {
    const r = ratifier('r', { stances: { b: { no: 1 }, a: { yes: -2, no: 1 } } });
    expect(forecastOf([r], 1, 'yes').ratifiers[0]?.reasons).toEqual([
      { issue: 'a', option: 'yes', stance: -2 },
      { issue: 'b', option: 'no', stance: 1 },
    ]);
  });

  it('[N32] the chance is exact: what the moods of thousands of games give', () => {
    const arbitrary = fc.array(
      fc.record({
        threshold: fc.integer({ min: -2, max: 2 }),
        weight: fc.integer({ min: 1, max: 3 }),
        veto: fc.boolean(),
      }),
      { minLength: 2, maxLength: 4 },
    );
    fc.assert(
      fc.property(arbitrary, fc.integer({ min: 1, max: 6 }), (marks, quorum) => {
        const ratifiers = marks.map((each, at) => ratifier(`r${at}`, each));
        const party = partyOf(scenario({ issues, us: { ratifiers, quorum } }), 'us');
        const games = 2000;
        let passed = 0;
        for (let seed = 0; seed < games; seed++) {
          if (passes(party, ({ id, threshold }) => moodOf(rules, seed, id) >= threshold)) passed++;
        }
        const { chance, ratifies } = forecastOf(ratifiers, quorum, 'no');
        expect(Math.abs(passed / games - chance)).toBeLessThan(0.06);
        const words =
          chance === 1 ? 'sure' : chance === 0 ? 'no' : chance < 0.5 ? 'doubt' : 'likely';
        expect(ratifies).toBe(words);
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  it('[N31] moods are −1, 0 and +1 at a quarter, a half and a quarter', () => {
    const moods = Array.from({ length: 4000 }, (_, seed) => moodOf(rules, seed, 'senate'));
    const share = (mood: number) => moods.filter((each) => each === mood).length / moods.length;
    expect([-1, 0, 1].map((mood) => Math.round(share(mood) * 20) / 20)).toEqual([0.25, 0.5, 0.25]);
  });

  it('[N31] moods, votes and chances are by the moods of the rulebook', () => {
    const cheerful = { ...rules, moods: [[1, 1]] } as const;
    expect(moodOf(cheerful, 1, 'senate')).toBe(1);
    const game = scenario({ issues, us: { ratifiers: [ratifier('r', { threshold: 1 })] } });
    const us = startGame(game, 1).parties['us']!;
    const seen = forecast(cheerful, partyOf(game, 'us'), us, { a: 'no', b: 'no' });
    expect(seen).toMatchObject({ chance: 1, ratifies: 'sure', ratifiers: [{ vote: 'approve' }] });
    const { chance } = forecast(rules, partyOf(game, 'us'), us, { a: 'no', b: 'no' });
    expect(chance).toBe(0.25);
  });
});
