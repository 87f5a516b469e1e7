import { describe, expect, it } from 'vitest';
import { ratifier } from '../../kit/scenario.ts';
import {
  accept,
  all,
  decline,
  hold,
  open,
  papers,
  play,
  refusal,
  table,
  toFloor,
  toRound,
} from '../../kit/game.ts';

function commit(option: string, orBetter = false, issue = 'radar') {
  return { kind: 'commit', issue, option, orBetter } as const;
}

const justify = { kind: 'justify', issue: 'radar' } as const;

function hawkish() {
  return open({
    us: {
      ratifiers: [
        ratifier('hawk', { stances: { radar: { full: 2, joint: 1 } } }),
        ratifier('dove', { stances: { radar: { full: -1 } } }),
      ],
    },
  });
}

describe('public commitments', () => {
  it('[N22] please those at home who want the option, and cost trust', () => {
    const summit = play(hawkish(), commit('full'));
    expect(summit.state.trust).toBe(45);
    expect(papers(summit, 'us').goodwill).toEqual({ hawk: 1, dove: 0 });
  });

  it('[N22] there is one on an issue, of an option that could be tabled', () => {
    const summit = play(toRound(play(hawkish(), commit('full')), 2), hold);
    expect(refusal(summit, commit('joint'))?.code).toBe('already-committed');
    expect(refusal(summit, commit('most', false, 'data'))?.code).toBe('option-locked');
    const bound = open({ us: { mandate: { radar: { allowed: ['full'] } } } });
    expect(refusal(bound, commit('none'))?.code).toBe('red-line');
  });

  it('[N22] tabling against one is a retreat: four points, a step at home, trust −2, once', () => {
    let summit = play(hawkish(), commit('full'), hold, table({ radar: 'joint' }), decline);
    expect(papers(summit, 'us').prices).toEqual([
      { kind: 'inconsistency', points: 4, issue: 'radar' },
    ]);
    expect(papers(summit, 'us').goodwill).toEqual({ hawk: 0, dove: 0 });
    expect(summit.state.trust).toBe(43);
    summit = play(toFloor(toRound(summit, 3)), table({ radar: 'limited' }));
    expect(all(summit, 'retreated')).toHaveLength(1);
    expect(papers(summit, 'us').prices).toHaveLength(1);
  });

  it('[N22] a retreat hides in no menu, and a second commitment can follow it', () => {
    const menu = table([{ radar: 'full' }, { radar: 'joint' }]);
    const summit = play(hawkish(), commit('full'), hold, menu, decline);
    expect(all(summit, 'retreated')).toHaveLength(1);
    expect(refusal(play(toRound(summit, 2), hold), commit('joint'))).toBeUndefined();
  });

  it('[N22] accepting and initialling against one are retreats too', () => {
    const offer = table({ radar: 'limited', talks: 'yearly' }, { severable: true });
    const offered = play(hawkish(), commit('full'), hold, { kind: 'pass' }, offer);
    const prices = (move: unknown) => papers(play(offered, move), 'us').prices;
    expect(prices(accept())).toHaveLength(1);
    expect(prices({ kind: 'initial', issues: ['radar'] })).toHaveLength(1);
    expect(prices({ kind: 'initial', issues: ['talks'] })).toHaveLength(0);
    expect(prices(decline)).toHaveLength(0);
  });

  it('[N22] “or better” allows everything but what lies beyond, towards the other side', () => {
    const committed = play(hawkish(), commit('joint', true), hold);
    const retreats = (option: string) =>
      all(play(committed, table({ radar: option })), 'retreated').length;
    // The American position is `full`, the last; the Russian one `none`, the first.
    expect(['full', 'joint', 'limited', 'none'].map(retreats)).toEqual([0, 0, 1, 1]);
    const exact = play(hawkish(), commit('joint'), hold);
    expect(all(play(exact, table({ radar: 'full' })), 'retreated')).toHaveLength(1);
  });

  it('[N22] where both positions are the same “or better” means the option itself', () => {
    const committed = play(open(), commit('yearly', true, 'talks'), hold);
    const retreats = (option: string) =>
      all(play(committed, table({ talks: option })), 'retreated').length;
    expect(['never', 'yearly', 'monthly'].map(retreats)).toEqual([1, 0, 1]);
  });

  it('[N22] a justification halves the cost, before the retreat or after it', () => {
    const before = play(toRound(play(hawkish(), commit('full')), 2), hold, justify);
    const retreated = play(toFloor(toRound(before, 3)), table({ radar: 'none' }));
    expect(papers(retreated, 'us').prices).toMatchObject([{ points: 2 }]);

    const after = play(hawkish(), commit('full'), hold, table({ radar: 'joint' }), decline);
    const justified = play(toRound(after, 2), hold, justify);
    expect(papers(justified, 'us').prices).toMatchObject([{ points: 2 }]);
    expect(refusal(toRound(justified, 3), justify)?.code).toBe('already-justified');
  });

  it('[N22] there is nothing to justify without a commitment', () => {
    expect(refusal(open(), justify)?.code).toBe('no-commitment');
  });
});
