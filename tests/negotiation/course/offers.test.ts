import { describe, expect, it } from 'vitest';
import { view } from '../../../src/negotiation/view.ts';
import { availableOptions } from '../../../src/negotiation/options.ts';
import { rulesOf } from '../../../src/negotiation/rulebook.ts';
import { statementOf } from '../../../src/reckoning/statement.ts';
import { openSummit } from '../../../src/summit/summit.ts';
import { ratifier, scenario } from '../../kit/scenario.ts';
import {
  accept,
  all,
  decline,
  last,
  open,
  papers,
  pass,
  play,
  refusal,
  table,
  toFloor,
  toRound,
} from '../../kit/game.ts';

const floor = () => toFloor(open());

describe('tabling', () => {
  it('[N10] takes one to three different packages of open issues', () => {
    const code = (move: unknown) => refusal(floor(), move)?.code;
    const offer = (packages: unknown, severable = false) => ({
      kind: 'table',
      packages,
      severable,
      final: false,
    });
    expect(code(offer([]))).toBe('no-package');
    expect(code(offer([{}]))).toBe('empty-package');
    const four = ['none', 'limited', 'joint', 'full'].map((radar) => ({ radar }));
    expect(code(offer(four))).toBe('too-many-packages');
    expect(code(offer(four.slice(1)))).toBeUndefined();
    expect(code(offer(four.slice(2), true))).toBe('severable-menu');
    const twice = [
      { radar: 'full', talks: 'never' },
      { talks: 'never', radar: 'full' },
    ];
    expect(code(offer(twice))).toBe('duplicate-package');
    expect(code(offer([{ sea: 'none' }]))).toBe('unknown-issue');
    expect(code(offer([{ radar: 'huge' }]))).toBe('unknown-option');
    expect(code(offer([{ data: 'most' }]))).toBe('option-locked');
    expect(code(offer([{ constructor: 'none' }]))).toBe('unknown-issue');
  });

  it('[N10] stays within the mandate and off what is closed', () => {
    const bound = open({
      us: { mandate: { radar: { allowed: ['full'], consult: { joint: 1 } } } },
    });
    const summit = toFloor(bound);
    const code = (radar: string) => refusal(summit, table({ radar }))?.code;
    expect(['full', 'joint', 'limited'].map(code)).toEqual([
      undefined,
      'outside-mandate',
      'red-line',
    ]);
    const seen = view(summit.state, 'us');
    expect(availableOptions(seen, 'radar')).toEqual(['full']);
    expect(availableOptions(seen, 'data')).not.toContain('most');
    const closed = play(summit, table({ radar: 'full' }), accept());
    expect(refusal(closed, table({ radar: 'limited' }))?.code).toBe('issue-closed');
    expect(availableOptions(view(closed.state, 'ru'), 'radar')).toEqual([]);
  });

  it('[N11] an offer awaits the answer of the other side, and nothing else goes on', () => {
    const offered = play(floor(), table({ radar: 'full' }));
    expect(offered.state).toMatchObject({ phase: 'answer', turn: 'ru', onTable: 0 });
    expect(refusal(offered, pass)?.code).toBe('wrong-phase');
    expect(refusal(offered, pass, 'us')?.code).toBe('not-your-turn');
  });
});

describe('answering', () => {
  const menu = table([{ radar: 'limited' }, { radar: 'joint', talks: 'monthly' }]);

  it('[N11] accepting takes one package whole and raises trust by four', () => {
    const accepted = play(floor(), menu, accept(1));
    expect(accepted.state.closed).toEqual({ radar: 'joint', talks: 'monthly' });
    expect(accepted.state.trust).toBe(54);
    expect(accepted.state.offers[0]?.answer).toEqual({ kind: 'accepted', package: 1 });
    expect(papers(accepted, 'us').stands['radar']).toBe('joint');
    expect(papers(accepted, 'ru').stands['radar']).toBe('joint');
    expect(refusal(play(floor(), menu), accept(2))?.code).toBe('no-such-package');
  });

  it('[N11] some issues of a severable offer can be initialled, one trust each up to three', () => {
    const offer = table({ radar: 'joint', talks: 'monthly', data: 'some' }, { severable: true });
    const offered = play(floor(), offer);
    const initialled = play(offered, { kind: 'initial', issues: ['radar', 'data'] });
    expect(initialled.state.closed).toEqual({ radar: 'joint', data: 'some' });
    expect(offered.state.trust).toBe(48); // N10
    expect(initialled.state.trust).toBe(50);
    const code = (...issues: string[]) => refusal(offered, { kind: 'initial', issues })?.code;
    expect(code()).toBe('nothing-to-initial');
    expect(code('sea')).toBe('not-in-offer');
    expect(code('radar', 'radar')).toBe('issue-twice');
    expect(refusal(play(floor(), menu), { kind: 'initial', issues: ['radar'] })?.code).toBe(
      'not-severable',
    );
  });

  it('[N11] declining may name an issue of the offer as the obstacle', () => {
    const offered = play(floor(), menu);
    const declined = play(offered, { kind: 'decline', obstacle: 'talks' });
    expect(declined.state.offers[0]?.answer).toEqual({ kind: 'declined', obstacle: 'talks' });
    expect(declined.state.trust).toBe(50);
    expect(refusal(offered, { kind: 'decline', obstacle: 'data' })?.code).toBe('not-in-offer');
  });

  it('[N11] nobody signs outside the mandate', () => {
    const bound = open({ ru: { mandate: { radar: { allowed: ['none'] } } } });
    const offer = table({ radar: 'limited', talks: 'monthly' }, { severable: true });
    const offered = play(toFloor(bound), offer);
    expect(refusal(offered, accept())?.code).toBe('red-line');
    expect(refusal(offered, { kind: 'initial', issues: ['radar'] })?.code).toBe('red-line');
    expect(refusal(offered, { kind: 'initial', issues: ['talks'] })).toBeUndefined();
  });
});

describe('reopening', () => {
  const closed = () =>
    play(
      toFloor(
        open({
          us: {
            ratifiers: [
              ratifier('glad', { stances: { radar: { joint: 1 } } }),
              ratifier('sour', { stances: { radar: { joint: -1 } } }),
            ],
          },
        }),
      ),
      table({ radar: 'joint' }),
      accept(),
    );

  it('[N12] opens an initialled issue at the price of trust and of those who welcomed it', () => {
    const reopened = play(closed(), { kind: 'reopen', issue: 'radar' });
    expect(reopened.state.closed).toEqual({});
    expect(reopened.state.trust).toBe(54 - 10);
    expect(papers(reopened, 'us').goodwill).toEqual({ glad: -1, sour: 0 });
    expect(reopened.state).toMatchObject({ phase: 'floor', turn: 'ru' });
    expect(refusal(reopened, table({ radar: 'none' }))).toBeUndefined();
  });

  it('[N12] is for closed issues', () => {
    expect(refusal(closed(), { kind: 'reopen', issue: 'talks' })?.code).toBe('issue-open');
    expect(refusal(closed(), { kind: 'reopen', issue: 'sea' })?.code).toBe('unknown-issue');
  });
});

describe('concessions', () => {
  it('[N16] every named step on the way to an option is made, announced once and remembered', () => {
    const summit = play(floor(), table({ radar: 'limited' }), decline);
    expect(all(summit, 'conceded')).toMatchObject([
      { party: 'us', from: 'full', to: 'joint', concession: 'us-radar-joint' },
      { party: 'us', from: 'joint', to: 'limited', concession: 'us-radar-limited' },
    ]);
    expect(papers(summit, 'us').concessions).toEqual(['us-radar-joint', 'us-radar-limited']);
    const again = play(toFloor(toRound(summit, 3)), table({ radar: 'full' }), decline);
    expect(papers(again, 'us').stands['radar']).toBe('full');
    expect(all(again, 'conceded')).toHaveLength(2);
  });

  it('[N16] a step without a name is announced plainly', () => {
    const summit = play(floor(), table({ radar: 'none' }));
    expect(all(summit, 'conceded')).toMatchObject([
      { issue: 'radar', from: 'full', to: 'none', concession: undefined },
    ]);
    expect(papers(summit, 'us').concessions).toEqual([]);
  });

  it('[N16] a step that several packages take is told once', () => {
    const summit = play(
      floor(),
      table([
        { radar: 'none', talks: 'yearly' },
        { radar: 'none', talks: 'never' },
      ]),
    );
    const onRadar = all(summit, 'conceded').filter(({ issue }) => issue === 'radar');
    expect(onRadar).toMatchObject([{ from: 'full', to: 'none', concession: undefined }]);
    const said = statementOf(view(floor().state, 'us'), summit.state.offers[0]?.packages ?? []);
    expect(said.steps.filter(({ issue }) => issue === 'radar')).toHaveLength(1);
  });

  it('[N16] [N40] a step back is told as one, and costs trust once an offer', () => {
    const moved = play(floor(), table({ radar: 'limited', talks: 'never' }), decline);
    const next = toFloor(toRound(moved, 3));
    const { trust } = next.state;
    const back = play(next, table({ radar: 'full', talks: 'yearly' }));
    expect(all(back, 'shifted')).toMatchObject([
      { party: 'us', issue: 'radar', from: 'limited', to: 'full', way: 'back' },
      { party: 'us', issue: 'talks', from: 'never', to: 'yearly', way: 'sideways' },
    ]);
    expect(back.state.trust).toBe(trust - 2);
    expect(statementOf(view(next.state, 'us'), [{ radar: 'full' }]).shifts).toMatchObject([
      { issue: 'radar', way: 'back' },
    ]);
    const before = openSummit(scenario(), 1, rulesOf(scenario(), 2));
    const old = play(toFloor(before), table({ radar: 'limited' }), decline);
    const silent = play(toFloor(toRound(old, 3)), table({ radar: 'full' }));
    expect(all(silent, 'shifted')).toEqual([]);
    expect(silent.state.trust).toBe(old.state.trust);
  });

  it('[N16] what the other side has just offered is neither back nor aside to take up', () => {
    const after = (version: number) => {
      const opened = openSummit(scenario(), 1, rulesOf(scenario(), version));
      const mine = table({ radar: 'limited', data: 'closed', talks: 'never' });
      const theirs = table({ radar: 'joint', data: 'some', talks: 'yearly' });
      const next = toFloor(play(toFloor(opened), mine, decline, theirs, decline));
      const { trust } = next.state;
      const summit = play(next, pass, table({ radar: 'joint', data: 'closed', talks: 'yearly' }));
      const told = all(summit, 'shifted').map(({ issue, way }) => `${issue} ${way}`);
      return { told, by: summit.state.trust - trust };
    };
    expect(after(5)).toEqual({ told: ['radar back', 'talks sideways'], by: -2 });
    expect(after(6)).toEqual({ told: [], by: 0 });
  });

  it('[N16] an alternative offered again by itself is no step back, and less than each is', () => {
    const menu = table([
      { radar: 'limited', data: 'closed', talks: 'yearly' },
      { radar: 'full', data: 'some', talks: 'yearly' },
    ]);
    const second = table({ radar: 'full', data: 'some', talks: 'yearly' });
    const less = table({ radar: 'full', data: 'closed', talks: 'yearly' });
    const after = (version: number, next: typeof second) => {
      const opened = openSummit(scenario(), 1, rulesOf(scenario(), version));
      const declined = toFloor(toRound(play(toFloor(opened), menu, decline), 3));
      const { trust } = declined.state;
      const tabled = play(declined, next);
      return { back: all(tabled, 'shifted').length, by: tabled.state.trust - trust };
    };
    expect(after(4, second)).toEqual({ back: 0, by: 0 });
    expect(after(4, less)).toEqual({ back: 1, by: -2 });
    expect(after(3, second)).toEqual({ back: 1, by: -2 });
  });

  it('[N16] all packages of a menu count, the first is the new public stand', () => {
    const summit = play(floor(), table([{ radar: 'joint' }, { radar: 'limited' }]));
    expect(papers(summit, 'us').concessions).toEqual(['us-radar-joint', 'us-radar-limited']);
    expect(papers(summit, 'us').stands['radar']).toBe('joint');
  });

  it('[N16] accepting is conceding too', () => {
    const summit = play(floor(), table({ radar: 'limited' }), accept());
    expect(last(summit, 'conceded')).toMatchObject({ party: 'ru', concession: 'ru-radar-limited' });
  });
});
