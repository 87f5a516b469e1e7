import { describe, expect, it } from 'vitest';
import { advise } from '../../src/delegations/advise.ts';
import { rationalePhrases } from '../../src/delegations/rationale-phrases.ts';
import { refusalOf } from '../../src/negotiation/legality.ts';
import { availableOptions } from '../../src/negotiation/options.ts';
import { view } from '../../src/negotiation/view.ts';
import { randomGame } from '../arbitraries/game.ts';
import { withOtherSecrets } from '../arbitraries/secrets.ts';
import { englishVoice } from '../kit/voice.ts';
import { seasoned, selfPlay, shippedScenarios } from './self-play.ts';

const voice = await englishVoice('rationale');

const states = Array.from({ length: 20 }, (_, seed) => randomGame(seed)).flatMap(({ steps }) =>
  steps.filter((_, at) => at % 5 === 0).map(({ state }) => state),
);

describe('the adviser', () => {
  it('[N61] speaks from the player’s own view: other secrets, the same advice', () => {
    for (const [seed, state] of states.entries()) {
      if (state.phase === 'over') continue;
      for (const { id } of state.scenario.parties) {
        const other = withOtherSecrets(state, id, seed);
        expect(advise(view(other, id))).toEqual(advise(view(state, id)));
      }
    }
  });

  it('suggests packages that may be tabled and are worth no less than no deal, likeliest first', () => {
    for (const state of states) {
      if (state.phase === 'over') continue;
      for (const { id } of state.scenario.parties) {
        const seen = view(state, id);
        const { packages } = advise(seen);
        for (const [at, { package: pkg, aboveNoDeal, chance, home }] of packages.entries()) {
          for (const [issue, option] of Object.entries(pkg)) {
            expect(availableOptions(seen, issue)).toContain(option);
          }
          expect(aboveNoDeal).toBeGreaterThanOrEqual(0);
          expect(home).toBeGreaterThan(0);
          expect(chance).toBeLessThanOrEqual(packages[at - 1]?.chance ?? 1);
        }
      }
    }
  });

  it('names a next caucus action only when it can be taken, and it is legal', () => {
    let named = 0;
    for (const state of states) {
      for (const { id } of state.scenario.parties) {
        const seen = view(state, id);
        const { next } = advise(seen);
        if (next === undefined) continue;
        named += 1;
        expect(seen.phase).toBe('caucus');
        expect(refusalOf(seen, next.move)).toBeUndefined();
      }
    }
    expect(named).toBeGreaterThan(3);
  });

  it('weighs all issues: the weights of the other side’s priorities add up to 1', () => {
    const [state] = states;
    const { priorities } = advise(view(state!, state!.scenario.parties[0].id));
    expect(priorities.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
    const weights = priorities.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });
});

describe('the words of a rationale', () => {
  it('[D1] are whole sentences for every move of a game, with nothing left to fill in', () => {
    for (const scenario of shippedScenarios()) {
      const [first, second] = scenario.parties;
      const { turns } = selfPlay(scenario, 4, {
        [first.id]: seasoned('tactician'),
        [second.id]: seasoned('hard-liner'),
      });
      for (const { decision, seen } of turns) {
        const said = rationalePhrases(decision.rationale, seen).map((each) =>
          voice.say('rationale', each),
        );
        expect(said.length).toBeGreaterThan(0);
        const broken = (sentence: string): boolean =>
          !sentence.endsWith('.') || /\{\{|undefined|NaN|Infinity|“”| {2}/.test(sentence);
        expect(said.filter(broken)).toEqual([]);
      }
    }
  }, 30_000);

  it('[D1] say of a refusal what ruled the offer out and what would have been enough', () => {
    const [scenario] = shippedScenarios();
    const [first, second] = scenario!.parties;
    const { turns } = selfPlay(scenario!, 2, {
      [first.id]: seasoned('professional'),
      [second.id]: seasoned('professional'),
    });
    const refusals = turns.filter(({ decision }) => decision.move.kind === 'decline');
    expect(refusals.length).toBeGreaterThan(0);
    for (const { decision, seen } of refusals) {
      expect(decision.rationale.ruledOut.length).toBeGreaterThan(0);
      const keys = rationalePhrases(decision.rationale, seen).map(({ key }) => key);
      if (decision.rationale.wouldHaveSufficed) expect(keys).toContain('sufficed');
    }
  });
});
