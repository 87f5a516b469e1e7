import { describe, expect, it } from 'vitest';
import { leakChance } from '../../src/negotiation/trust/leak.ts';
import { rulesOf } from '../../src/negotiation/rulebook.ts';
import { dice } from '../../src/lib/dice.ts';
import { openSummit, type Summit } from '../../src/summit/summit.ts';
import { event, gesture, issue, ratifier, scenario } from '../kit/scenario.ts';
import {
  all,
  hold,
  last,
  open,
  papers,
  pass,
  play,
  refusal,
  table,
  toFloor,
  toRound,
} from '../kit/game.ts';

const consultRadar = { kind: 'consult', issue: 'radar', option: 'joint' } as const;

/** `us` may sign `full` only; its ratifiers like `joint` by 2 and 0. */
function consulting(needsSupport: number, stance = 2) {
  return open({
    us: {
      mandate: { radar: { allowed: ['full'], consult: { joint: needsSupport } } },
      ratifiers: [
        ratifier('a', { stances: { radar: { joint: stance }, talks: { monthly: 2 } } }),
        ratifier('b'),
      ],
    },
  });
}

const rules = rulesOf({ without: [], rules: {} });

describe('consulting the capital', () => {
  it('[N20] one consultation covers two options, each weighed by itself', () => {
    const bound = {
      us: { mandate: { radar: { allowed: ['full'], consult: { joint: -5, limited: -0.5 } } } },
    };
    const also = { issue: 'radar', option: 'limited' };
    const granted = play(open(bound), { ...consultRadar, also });
    expect(papers(granted, 'us').leaves).toEqual({ radar: ['joint', 'limited'] });
    const third = openSummit(scenario(bound), 1, rulesOf(scenario(bound), 3)); // a step dearer each
    const asked = play(third, { ...consultRadar, also });
    expect(all(asked, 'consulted')).toMatchObject([
      { option: 'joint', granted: true },
      { option: 'limited', granted: false },
    ]);
    expect(last(play(third, { kind: 'consult', ...also }), 'consulted')?.granted).toBe(true);
    expect(papers(asked, 'us').leaves).toEqual({ radar: ['joint'] });
    expect(papers(asked, 'us').refusals).toMatchObject([{ option: 'limited', round: 1 }]);
    const twice = { ...consultRadar, also: { issue: 'radar', option: 'joint' } };
    expect(refusal(open(bound), twice)?.code).toBe('same-question');
    const allowed = { ...consultRadar, also: { issue: 'radar', option: 'full' } };
    expect(refusal(open(bound), allowed)?.code).toBe('already-allowed');
    const old = openSummit(scenario(bound), 1, rulesOf(scenario(bound), 2));
    expect(refusal(old, { ...consultRadar, also })?.code).toBe('too-many-questions');
    expect(refusal(old, { ...consultRadar, also: 'radar' })?.code).toBe('malformed');
  });

  it('[N20] gives leave where the mean support reaches what the option needs', () => {
    const asked = play(consulting(1), consultRadar);
    expect(last(asked, 'consulted')).toMatchObject({ granted: true, meanSupport: 1, needed: 1 });
    expect(papers(asked, 'us').leaves).toEqual({ radar: ['joint'] });
    expect(refusal(toFloorFrom(asked), table({ radar: 'joint' }))).toBeUndefined();
  });

  it('[N20] refuses below it, and bars the question for two rounds', () => {
    const asked = play(consulting(1.5), consultRadar);
    expect(last(asked, 'consulted')).toMatchObject({ granted: false });
    expect(refusal(toFloorFrom(asked), table({ radar: 'joint' }))?.code).toBe('outside-mandate');
    // The order of the caucus alternates: `us` acts second in even rounds.
    const second = play(toRound(asked, 2), hold);
    expect(refusal(second, consultRadar)?.code).toBe('refused-lately');
    expect(refusal(toRound(second, 3), consultRadar)?.code).toBe('refused-lately');
    expect(refusal(play(toRound(second, 4), hold), consultRadar)).toBeUndefined();
  });

  it('[N20] counts what is closed, goodwill, and what events have moved', () => {
    const needsTwo = consulting(2);
    expect(last(play(needsTwo, consultRadar), 'consulted')).toMatchObject({ granted: false });
    const closed = play(toFloor(needsTwo), table({ talks: 'monthly' }), {
      kind: 'accept',
      package: 0,
    });
    const later = play(toRound(closed, 2), hold, consultRadar);
    expect(last(later, 'consulted')).toMatchObject({ meanSupport: 2, granted: true });

    const eased = open({
      us: { mandate: { radar: { allowed: ['full'], consult: { joint: 2 } } } },
      events: [
        event('thaw', {
          effects: [{ kind: 'needsSupport', party: 'us', issue: 'radar', option: 'joint', by: -2 }],
        }),
      ],
    });
    expect(last(play(eased, consultRadar), 'consulted')).toMatchObject({
      needed: 0,
      granted: true,
    });
  });

  it('[N20] is refused for what is allowed already, for a red line and for a closed issue', () => {
    const summit = consulting(1);
    const consult = (option: string) =>
      refusal(summit, { kind: 'consult', issue: 'radar', option })?.code;
    expect(consult('full')).toBe('already-allowed');
    expect(consult('none')).toBe('no-leave-ever');
    expect(consult('nothing')).toBe('unknown-option');
    const closed = play(toFloor(summit), table({ radar: 'full' }), { kind: 'accept', package: 0 });
    expect(refusal(play(toRound(closed, 2), hold), consultRadar)?.code).toBe('issue-closed');
  });

  function toFloorFrom(summit: ReturnType<typeof open>) {
    return play(summit, hold);
  }
});

describe('the back channel', () => {
  const ask = { kind: 'backChannel', issues: ['radar', 'talks'] } as const;

  it('[N21] is answered at once by the other side, with one of the two issues or vaguely', () => {
    const asked = play(open(), ask);
    expect(asked.state).toMatchObject({ phase: 'reply', turn: 'ru' });
    expect(refusal(asked, { kind: 'tell', matters: 'data' })?.code).toBe('not-asked');
    expect(refusal(asked, { kind: 'answerExperts', agree: true })?.code).toBe('asked-else');
    const told = play(asked, { kind: 'tell', matters: 'talks' });
    expect(last(told, 'backChannelTold')).toMatchObject({
      party: 'ru',
      matters: 'talks',
      audience: 'all',
    });
    expect(told.state).toMatchObject({ phase: 'caucus', turn: 'ru', request: undefined });
    expect(refusal(asked, { kind: 'tell', matters: 'vague' })).toBeUndefined();
  });

  it('[N21] asks about two different issues', () => {
    const asks = (...issues: string[]) => refusal(open(), { kind: 'backChannel', issues })?.code;
    expect(asks('radar', 'radar')).toBe('same-issue');
    expect(asks('radar', 'sea')).toBe('unknown-issue');
    expect(asks('radar')).toBe('malformed');
  });

  it('[N21] leaks with chance (60 − trust) / 200, and never at 60 or more', () => {
    expect([0, 20, 59, 60, 100].map((trust) => leakChance(rules, trust))).toEqual([
      0.3, 0.2, 0.005, 0, 0,
    ]);
    const leaks = (trust: number) =>
      Array.from(
        { length: 400 },
        (_, seed) =>
          all(play(open({ trust }, seed), ask, { kind: 'tell', matters: 'vague' }), 'leaked')
            .length,
      ).reduce((sum, each) => sum + each, 0);
    expect(leaks(60)).toBe(0);
    expect(leaks(0)).toBeGreaterThan(90);
    expect(leaks(0)).toBeLessThan(150);
  });

  it('[N21] costs trust and the goodwill of the least patient on both sides when it leaks', () => {
    const seed = Array.from({ length: 100 }, (_, each) => each).find((each) =>
      dice(each, 'leak', 1, 'us').chance(leakChance(rules, 10)),
    );
    const impatient = [ratifier('x', { patience: 2 }), ratifier('y', { patience: 1 })];
    const tied = [ratifier('p', { patience: 2 }), ratifier('q', { patience: 2 })];
    const marks = { trust: 10, us: { ratifiers: impatient }, ru: { ratifiers: tied } };
    const told = play(open(marks, seed), ask, { kind: 'tell', matters: 'vague' });
    expect(told.state.trust).toBe(6);
    expect(papers(told, 'us').goodwill).toEqual({ x: 0, y: -1 });
    expect(papers(told, 'ru').goodwill).toEqual({ p: -1, q: 0 });
  });

  it('[N21] wins both sides a step with the least patient when each first answers clearly and nothing leaks', () => {
    const us = { ratifiers: [ratifier('x', { patience: 2 }), ratifier('y', { patience: 1 })] };
    const ru = { ratifiers: [ratifier('p', { patience: 1 }), ratifier('q', { patience: 2 })] };
    const said = (matters: string) => ({ kind: 'tell', matters }) as const;
    const asked = play(open({ trust: 60, us, ru }), ask);
    const homes = (summit: Summit) => [
      papers(summit, 'us').goodwill,
      papers(summit, 'ru').goodwill,
    ];
    expect(homes(play(asked, said('vague')))).toEqual([
      { x: 0, y: 0 },
      { p: 0, q: 0 },
    ]);
    const told = play(asked, said('talks'));
    const once = [
      { x: 0, y: 1 },
      { p: 1, q: 0 },
    ];
    expect(homes(told)).toEqual(once);
    expect(last(told, 'goodwillMoved')).toMatchObject({ reason: 'backChannel', audience: 'ru' });
    const both = play(told, ask, said('radar')); // which the other side answers
    const twice = [
      { x: 0, y: 2 },
      { p: 2, q: 0 },
    ];
    expect(homes(both)).toEqual(twice);
    expect(homes(play(toRound(both, 2), ask, said('radar')))).toEqual(twice);
  });
});

describe('experts', () => {
  const propose = { kind: 'experts', issue: 'data' } as const;

  it('[N23] open the bridging options at the end of the round once the other side agrees', () => {
    const agreed = play(open(), propose, { kind: 'answerExperts', agree: true });
    expect(agreed.state.trust).toBe(53);
    expect(agreed.state.studied).toEqual(['data']);
    const floor = play(agreed, hold);
    expect(refusal(floor, table({ data: 'most' }))?.code).toBe('option-locked');
    const next = toRound(floor, 2);
    expect(next.state).toMatchObject({ opened: { data: ['most'] }, studied: [] });
    expect(refusal(toFloor(next), table({ data: 'most' }))).toBeUndefined();
  });

  it('[N23] do nothing but cost trust when the other side refuses, and can be proposed again', () => {
    const refused = play(open(), propose, { kind: 'answerExperts', agree: false });
    expect(refused.state.trust).toBe(48);
    expect(toRound(refused, 2).state.opened).toEqual({});
    expect(refusal(toRound(refused, 2), propose)).toBeUndefined();
  });

  it('[N23] study only what is locked and not being studied', () => {
    const agreed = play(open(), propose, { kind: 'answerExperts', agree: true });
    expect(refusal(agreed, propose)?.code).toBe('nothing-to-study');
    expect(refusal(toRound(agreed, 2), propose)?.code).toBe('nothing-to-study');
    expect(refusal(open(), { kind: 'experts', issue: 'radar' })?.code).toBe('nothing-to-study');
  });

  it('[N23] are not needed where an event opens a bridging option', () => {
    const opens = { kind: 'opens', issue: 'data', option: 'most' } as const;
    const summit = open({ events: [event('leap', { effects: [opens] })] });
    expect(summit.state.opened).toEqual({ data: ['most'] });
    expect(last(summit, 'bridgingOpened')).toMatchObject({
      issue: 'data',
      options: ['most'],
      event: 'leap',
    });
  });
});

describe('gestures, reassurance and holding', () => {
  it('[N24] a gesture raises trust once, and moves own ratifiers as it names them', () => {
    const summit = open({
      us: { gestures: [gesture('visit', 8, { a: -1 })], ratifiers: [ratifier('a'), ratifier('b')] },
    });
    const made = play(summit, { kind: 'gesture', gesture: 'visit' });
    expect(made.state.trust).toBe(58);
    expect(papers(made, 'us').goodwill).toEqual({ a: -1, b: 0 });
    const again = play(toRound(made, 2), hold);
    expect(refusal(again, { kind: 'gesture', gesture: 'visit' })?.code).toBe('gesture-used');
    expect(refusal(again, { kind: 'gesture', gesture: 'tour' })?.code).toBe('unknown-gesture');
  });

  it('[N25] a ratifier is reassured twice at most, each time at its price', () => {
    const reassure = { kind: 'reassure', ratifier: 'a' } as const;
    let summit = open({ us: { ratifiers: [ratifier('a', { price: 3 }), ratifier('b')] } });
    summit = play(summit, reassure);
    summit = play(toRound(summit, 2), hold, reassure);
    expect(papers(summit, 'us').goodwill).toEqual({ a: 2, b: 0 });
    expect(papers(summit, 'us').prices).toEqual([
      { kind: 'reassured', points: 3, ratifier: 'a' },
      { kind: 'reassured', points: 3, ratifier: 'a' },
    ]);
    summit = toRound(summit, 3);
    expect(refusal(summit, reassure)?.code).toBe('reassured-enough');
    expect(refusal(summit, { kind: 'reassure', ratifier: 'ru-cabinet' })?.code).toBe(
      'unknown-ratifier',
    );
  });

  it('[N26] holding changes nothing but whose turn it is', () => {
    const before = open();
    const { turn, log, ...held } = play(before, hold).state;
    const { turn: first, log: earlier, ...rest } = before.state;
    expect([first, turn]).toEqual(['us', 'ru']);
    expect(held).toEqual(rest);
    expect(log).toHaveLength(earlier.length + 1);
  });

  it('[N2] each party has one action a round, the first with the first floor', () => {
    const summit = play(open(), hold);
    expect(refusal(summit, hold, 'us')?.code).toBe('not-your-turn');
    expect(play(summit, hold).state).toMatchObject({ phase: 'floor', turn: 'us' });
    expect(toRound(summit, 2).state).toMatchObject({ phase: 'caucus', turn: 'ru' });
    expect(refusal(play(summit, hold), hold)?.code).toBe('wrong-phase');
  });

  it('[N2] a party answers for itself alone', () => {
    const issues = [issue('a', ['x', 'y']), issue('b', ['x', 'y'])];
    expect(refusal(open({ issues }), pass, 'fr')?.code).toBe('no-party');
  });
});
