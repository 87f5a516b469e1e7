import { describe, expect, it } from 'vitest';
import { beliefIn } from '../../../src/delegations/belief/belief.ts';
import { pointsOf } from '../../../src/analysis/space.ts';
import { standpoint } from '../../../src/delegations/standpoint.ts';
import { dice } from '../../../src/lib/dice.ts';
import { view } from '../../../src/negotiation/view.ts';
import type { Move } from '../../../src/negotiation/move.ts';
import { decline, hold, open, pass, play, table } from '../../kit/game.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { randomGame } from '../../arbitraries/game.ts';
import { randomScenario } from '../../arbitraries/scenario.ts';
import { issue, type ScenarioMarks } from '../../kit/scenario.ts';
import { spearman } from '../negotiator/agreement-of-lists.ts';
import { seasoned, selfPlay, shippedScenarios } from '../self-play.ts';

const marks: ScenarioMarks = {
  issues: ['radar', 'data', 'dates'].map((id) => issue(id, ['a', 'b', 'c'])),
  us: { positions: { radar: 'c', data: 'c', dates: 'c' } },
  ru: { positions: { radar: 'a', data: 'a', dates: 'a' } },
};

/** What the first party believes of the other after some moves. */
function believed(...moves: readonly Move[]) {
  const { state } = play(open(marks), ...moves);
  return beliefIn(view(state, state.scenario.parties[0].id));
}

describe('what a delegation believes of the other side', () => {
  it('[D3] knows more of its sheet late in a game than from its public positions', () => {
    const [early, late]: [number[], number[]] = [[], []];
    for (const scenario of shippedScenarios()) {
      const stream = dice(5, scenario.id);
      const sample = Array.from({ length: 120 }, () =>
        scenario.issues.map(({ options }) => stream.int(0, options.length - 1)),
      );
      const characters = Object.fromEntries(
        scenario.parties.map(({ id, persona }) => [id, seasoned(persona)]),
      );
      for (const seed of [3, 4]) {
        for (const { state, seen } of selfPlay(scenario, seed, characters).turns) {
          if (state.phase !== 'floor') continue;
          const truth = standpoint(view(state, seen.other), characters[seen.other]!).truth;
          const { worth } = beliefIn(seen);
          const agreement = spearman(
            sample.map((outcome) => pointsOf(truth, outcome)),
            sample.map((outcome) =>
              outcome.reduce((total, option, at) => total + worth[at]![option]!, 0),
            ),
          );
          if (seen.offers.length === 0) early.push(agreement);
          else if (state.round * 2 > scenario.rounds) late.push(agreement);
        }
      }
    }
    const mean = (list: readonly number[]): number =>
      list.reduce((total, each) => total + each, 0) / list.length;
    expect(mean(early)).toBeGreaterThan(0.6); // public positions say much already
    expect(mean(late)).toBeGreaterThan(0.75);
  });

  it('[D3] takes what the other side holds on to for dearer than what it gives', () => {
    const offer = table({ radar: 'a', data: 'c', dates: 'b' });
    const { weights } = believed(hold, hold, pass, offer);
    expect(weights[0]).toBeGreaterThan(weights[2]!);
    expect(weights[2]).toBeGreaterThan(weights[1]!);
  });

  it('[D3] takes an issue that was named as the obstacle for dearer than before', () => {
    const offer = table({ radar: 'b', data: 'b', dates: 'b' });
    const before = believed(hold, hold, offer, decline).weights[1]!;
    const after = believed(hold, hold, offer, { kind: 'decline', obstacle: 'data' }).weights[1]!;
    expect(after).toBeGreaterThan(before);
  });

  it('[D3] does not expect to be given what was refused, nor what lies beyond it', () => {
    const offer = table({ radar: 'b', data: 'a', dates: 'a' });
    const before = believed(hold, hold, offer, decline).worth[0]!;
    const after = believed(hold, hold, offer, { kind: 'decline', obstacle: 'radar' }).worth[0]!;
    expect(before[0]! - before[1]!).toBeLessThan(after[0]! - after[1]! - 0.05);
    expect(before[0]! - before[2]!).toBeLessThan(after[0]! - after[2]! - 0.05);
  });

  it('[D1] is the same whatever was heard in games before', () => {
    const played = randomScenario(4);
    const views = (scenario: Scenario, seed: number) =>
      randomGame(seed, scenario).steps.flatMap(({ state }) =>
        scenario.parties.map(({ id }) => view(state, id)),
      );
    for (let seed = 0; seed < 25; seed++) {
      // Nothing was ever heard of a copy.
      const first = views(structuredClone(played), seed).map(beliefIn);
      expect(views(played, seed).map(beliefIn)).toEqual(first);
    }
  });

  it('[D3] is worked out once for games in which the same was heard', () => {
    const state = () => play(open(marks), hold, hold, pass, table({ radar: 'a' })).state;
    const [one, other] = [state(), state()];
    const again = { ...other, scenario: one.scenario };
    const [{ id }] = one.scenario.parties;
    expect(beliefIn(view(again, id))).toBe(beliefIn(view(one, id)));
    expect(beliefIn(view(other, id))).toEqual(beliefIn(view(one, id)));
  });

  it('[D1] is another one where the same was said at another time, or of another issue', () => {
    const start = open(marks);
    const heard = (...moves: readonly Move[]) => {
      const { state } = play(start, ...moves);
      const fresh = { ...state, scenario: structuredClone(state.scenario) };
      const [{ id }] = state.scenario.parties;
      expect(beliefIn(view(state, id))).toEqual(beliefIn(view(fresh, id)));
      return beliefIn(view(state, id)).worth;
    };
    const theirs = table({ radar: 'b', data: 'b' });
    const early = heard(hold, hold, pass, theirs, decline);
    const late = heard(hold, hold, pass, pass, hold, hold, theirs, decline);
    expect(late).not.toEqual(early);
    const ours = table({ radar: 'b', data: 'b', dates: 'b' });
    const refused = (obstacle: string) => heard(hold, hold, ours, { kind: 'decline', obstacle });
    expect(refused('data')).not.toEqual(refused('radar'));
  });
});
