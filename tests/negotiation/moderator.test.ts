import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiveDispatches } from '../../src/negotiation/course/dispatches.ts';
import { moderate } from '../../src/negotiation/moderator/moderate.ts';
import { readAct } from '../../src/negotiation/moderator/read-act.ts';
import { begin, finish } from '../../src/negotiation/step.ts';
import { view } from '../../src/negotiation/view.ts';
import { sendAct, type Summit } from '../../src/summit/summit.ts';
import type { Effect } from '../../src/scenario/scenario.ts';
import { refusalWords } from '../../src/words/refusal.ts';
import { anyGame } from '../arbitraries/game.ts';
import { anyModeratedGame, randomAct } from '../arbitraries/moderation.ts';
import { withOtherSecrets } from '../arbitraries/secrets.ts';
import { dice } from '../../src/lib/dice.ts';
import {
  accept,
  all,
  hold,
  last,
  open,
  papers,
  pass,
  play,
  table,
  toEnd,
  toFloor,
  toRound,
} from '../kit/game.ts';
import { event, issue, ratifier } from '../kit/scenario.ts';
import { englishVoice } from '../kit/voice.ts';

const voice = await englishVoice('refusals');

/** Does acts one after the other; throws where one is refused. */
function act(summit: Summit, ...acts: readonly unknown[]): Summit {
  return acts.reduce<Summit>((now, each) => {
    const sent = sendAct(now, each);
    if (!sent.ok) throw new Error(`${JSON.stringify(each)}: ${sent.error.code}`);
    return sent.value;
  }, summit);
}

function refusedAct(summit: Summit, each: unknown): string | undefined {
  const sent = sendAct(summit, each);
  return sent.ok ? undefined : sent.error.code;
}

const bring = (id: string) => ({ kind: 'dispatch', event: id });
const end = { kind: 'end' };

const effects: readonly Effect[] = [
  { kind: 'trust', by: -7 },
  { kind: 'noAgreement', party: 'us', points: 3 },
  { kind: 'ratifier', ratifier: 'ru-cabinet', steps: 1 },
  { kind: 'needsSupport', party: 'ru', issue: 'radar', option: 'joint', by: 2 },
];

/** Comes neither by the dice nor by what the game comes to. */
const unlikely = event('storm', {
  rounds: [2, 2],
  chance: 0,
  if: { trustAtLeast: 100 },
  effects,
});

describe('a dispatch that the moderator brings', () => {
  it('[N63] comes now with its effects, whatever its rounds, condition and chance say', () => {
    const before = toFloor(open({ events: [unlikely] }));
    const after = act(before, bring('storm'));
    expect(after.state).toMatchObject({ phase: 'floor', turn: 'us', events: ['storm'], trust: 43 });
    expect(papers(after, 'us').noAgreementShift).toBe(3);
    expect(papers(after, 'ru').goodwill['ru-cabinet']).toBe(1);
    expect(papers(after, 'ru').needsSupport).toHaveLength(1);
    expect(view(after.state, 'ru').scenario.dispatches['storm']?.title).toBe('Event storm');
  });

  it('[N63] does what it would have done by itself, and says that it was brought', () => {
    const sure = event('storm', { effects });
    const { state } = open({ events: [{ ...sure, when: { ...sure.when, rounds: [2, 2] } }] });
    const due = { ...state, scenario: { ...state.scenario, events: [sure] } };
    const itself = finish(receiveDispatches(begin(due)));
    const brought = moderate(due, bring('storm'));
    if (!brought.ok) throw new Error(brought.error.code);
    const { log: told, ...rest } = brought.value.state;
    const { log, ...same } = itself.state;
    expect(rest).toEqual(same);
    const marked = (each: (typeof log)[number]) =>
      each.kind === 'dispatch' ? { ...each, brought: true } : each;
    expect(told).toEqual(log.map(marked));
    expect(told).not.toEqual(log);
  });

  it('[N63] never comes again, neither by the dice nor by hand', () => {
    const summit = act(open({ events: [event('e', { rounds: [2, 4] })] }), bring('e'));
    expect(refusedAct(summit, bring('e'))).toBe('event-came');
    expect(all(toEnd(toFloor(summit)), 'dispatch')).toHaveLength(1);
  });

  it('[N63] leaves the dispatches of a round their number', () => {
    const events = ['a', 'b', 'c'].map((id) => event(id, { rounds: [2, 2] }));
    const summit = act(open({ events: [...events, unlikely] }), bring('storm'));
    expect(toRound(summit, 2).state.events).toEqual(['storm', 'a', 'b']);
  });

  it('[N63] is an event of some round: neither one of the epilogue nor one that there is not', () => {
    const summit = open({ events: [event('later', { rounds: 'epilogue' })] });
    expect(refusedAct(summit, bring('later'))).toBe('no-event');
    expect(refusedAct(summit, bring('constructor'))).toBe('no-event');
  });

  it('[N60] tells neither side what it does to the other', () => {
    const after = act(open({ events: [unlikely] }), bring('storm'));
    const kinds = (party: string) => view(after.state, party).log.map(({ kind }) => kind);
    expect(kinds('us')).toContain('noAgreementMoved');
    expect(kinds('us')).not.toContain('mandateMoved');
    expect(kinds('ru')).toContain('mandateMoved');
    expect(kinds('ru')).not.toContain('noAgreementMoved');
  });
});

describe('what changes nothing but what is told', () => {
  it('[N63] is news, a clock, and who sits in', () => {
    const before = toFloor(open());
    const after = act(
      before,
      { kind: 'news', text: ' A\u202e storm\n is coming ' },
      { kind: 'clock', change: 'set', seconds: 300 },
      { kind: 'clock', change: 'expired', seconds: 4 },
      { kind: 'substitute', party: 'ru', sits: true },
    );
    const { log, ...rest } = after.state;
    const { log: earlier, ...same } = before.state;
    expect(rest).toEqual(same);
    expect(log.slice(earlier.length)).toEqual([
      { kind: 'news', text: 'A storm is coming', round: 1, audience: 'all' },
      { kind: 'clockMoved', change: 'set', seconds: 300, round: 1, audience: 'all' },
      { kind: 'clockMoved', change: 'expired', seconds: undefined, round: 1, audience: 'all' },
      { kind: 'substituted', party: 'ru', sits: true, round: 1, audience: 'all' },
    ]);
    expect(play(after, pass).state.turn).toBe('ru');
  });
});

describe('an end by the moderator', () => {
  const marks = {
    issues: [
      issue('radar', ['full', 'joint', 'none'], { essential: true }),
      issue('data', ['no', 'some']),
    ],
  };
  const floor = toFloor(open(marks));

  it('[N63] is a stalemate where nothing is initialled', () => {
    const over = act(play(floor, table({ data: 'some' })), end);
    expect(over.state).toMatchObject({ phase: 'over', turn: undefined, onTable: undefined });
    expect(over.state.outcome?.kind).toBe('stalemate');
    expect(over.state.offers[0]?.answer).toBeUndefined();
    const ended = over.happenings.map(({ kind }) => kind);
    expect(ended[0]).toBe('endedByModerator');
    expect(ended.at(-1)).toBe('ended');
    expect(view(over.state, 'us').revealed).toBe(over.state);
  });

  it('[N63] [N52] takes home what is initialled, as the last round would', () => {
    const part = play(floor, table({ data: 'some' }), accept());
    const whole = play(floor, table({ radar: 'joint' }), accept());
    for (const summit of [part, whole]) {
      const ended = act(summit, end).state.outcome;
      expect(ended).toEqual(toEnd(summit).state.outcome);
      expect(ended?.agreed).toEqual(summit.state.closed);
    }
    expect(act(part, end).state.outcome?.kind).toBe('partial');
    expect(act(whole, end).state.outcome?.kind).toBe('agreement');
    const hawks = { ratifiers: [ratifier('hawk', { threshold: 9, veto: true }), ratifier('b')] };
    const blocked = play(toFloor(open({ ...marks, us: hawks })), table({ data: 'some' }), accept());
    expect(act(blocked, end).state.outcome).toMatchObject({
      kind: 'unratified',
      blockedBy: ['hawk'],
    });
  });

  it('[N63] leaves a question of the caucus without its answer', () => {
    const asked = play(open(marks), { kind: 'backChannel', issues: ['radar', 'data'] });
    expect(asked.state.phase).toBe('reply');
    expect(act(asked, end).state).toMatchObject({ phase: 'over', request: undefined });
  });

  it('[N63] [N54] drops an annex that is not decided, whatever was answered', () => {
    const better = { radar: { full: 0, joint: 9, none: 0 }, data: { no: 0, some: 9 } };
    const summit = play(
      toFloor(open({ ...marks, us: { points: better }, ru: { points: better } })),
      table({ radar: 'full', data: 'no' }),
      accept(),
    );
    expect(summit.state.phase).toBe('annex');
    const over = act(play(summit, { kind: 'answerAnnex', accept: true }), end);
    expect(last(over, 'annexDecided')).toMatchObject({ taken: false });
    expect(over.state.outcome).toMatchObject({ kind: 'agreement', agreed: summit.state.closed });
  });

  it('[N63] is the last that is done', () => {
    const over = act(floor, end);
    for (const each of [end, { kind: 'news', text: 'Late' }, bring('e')]) {
      expect(refusedAct(over, each)).toBe('game-over');
    }
  });
});

describe('an act that cannot be done', () => {
  it('[N63] is refused with a reason, in words', () => {
    const summit = act(open({ events: [unlikely] }), bring('storm'));
    const words = (each: unknown) => {
      const sent = sendAct(summit, each);
      return sent.ok ? '' : refusalWords(voice.t, view(summit.state, 'us'), sent.error);
    };
    expect(words(bring('storm'))).toBe('“Event storm” has happened already.');
    expect(words(bring('x'))).toBe('No round of these talks has such an event.');
    expect(words({ kind: 'news', text: '\u200b' })).toMatch(/1 to 280 readable characters/);
    expect(words({ kind: 'news', text: 'a'.repeat(281) })).toMatch(/1 to 280 readable characters/);
    expect(words({ kind: 'news', text: 'a'.repeat(280) })).toBe('');
    expect(words({ kind: 'substitute', party: 'fr', sits: true })).toMatch(/two parties/);
    for (const none of [
      undefined,
      'end',
      {},
      { kind: 'toString' },
      { kind: 'dispatch', event: 7 },
      { kind: 'clock', change: 'stolen' },
      { kind: 'clock', change: 'set' },
      { kind: 'clock', change: 'set', seconds: -1 },
      { kind: 'clock', change: 'extended', seconds: 1e9 },
      { kind: 'substitute', party: 'us', sits: 'yes' },
      Object.defineProperty({}, 'kind', { get: () => fail() }),
    ]) {
      expect(words(none)).toBe('A moderator cannot do this.');
    }
  });

  it('[N63] changes nothing, and one that can changes nothing in the state it came to', () => {
    fc.assert(
      fc.property(anyGame, fc.nat(), ({ steps }, seed) => {
        const roll = dice(seed, 'acts');
        const summit = roll.pick(steps);
        const before = JSON.stringify(summit.state);
        const sent = sendAct(summit, randomAct(summit.state, roll));
        expect(JSON.stringify(summit.state)).toBe(before);
        if (sent.ok) {
          const { turn, phase } = sent.value.state;
          if (sent.value.act.kind !== 'end') {
            expect([turn, phase]).toEqual([summit.state.turn, summit.state.phase]);
          }
        } else if (summit.state.phase !== 'over') {
          expect(['no-event', 'event-came', 'no-party']).toContain(sent.error.code);
        }
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('[N63] is read as a fresh copy with nothing in it but what it needs', () => {
    const whole = { kind: 'clock', change: 'set', seconds: 3, by: 'me' };
    expect(readAct(whole)).toEqual({
      ok: true,
      value: { kind: 'clock', change: 'set', seconds: 3 },
    });
    expect(readAct({ ...end, secret: 1 })).toEqual({ ok: true, value: end });
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const read = readAct(anything);
        if (read.ok) expect(readAct(read.value)).toEqual(read);
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});

function fail(): never {
  throw new Error('a getter that throws');
}

describe('a game with a moderator', () => {
  it('[N61] shows a side the same whatever the other’s secrets are', () => {
    let brought = 0;
    fc.assert(
      fc.property(anyModeratedGame, fc.nat(), ({ steps }, seed) => {
        for (const { state } of steps) {
          if (state.phase === 'over') continue;
          brought += state.log.filter((each) => each.kind === 'dispatch' && each.brought).length;
          for (const party of ['us', 'ru']) {
            const elsewhere = withOtherSecrets(state, party, seed);
            expect(JSON.stringify(view(elsewhere, party))).toBe(JSON.stringify(view(state, party)));
          }
        }
      }),
      { seed: 42, numRuns: 60 },
    );
    expect(brought).toBeGreaterThan(100);
  });

  it('[N63] does the same to both while one side’s papers say something else', () => {
    const hidden = { noAgreement: 40, ratifiers: [ratifier('ru-cabinet', { weight: 7 })] };
    const acts = [bring('storm'), { kind: 'news', text: 'Snow' }];
    const seen = (marks: object) =>
      JSON.stringify(
        view(act(play(open({ events: [unlikely], ...marks }), hold), ...acts).state, 'us'),
      );
    expect(seen({ ru: hidden })).toBe(seen({ ru: { ...hidden, noAgreement: 1 } }));
  });
});
