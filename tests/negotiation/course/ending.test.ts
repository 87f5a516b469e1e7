import { describe, expect, it } from 'vitest';
import { moodOf } from '../../../src/negotiation/home/ratification.ts';
import { rulesOf } from '../../../src/negotiation/rulebook.ts';
import { event, issue, ratifier, scenario, type ScenarioMarks } from '../../kit/scenario.ts';
import {
  accept,
  all,
  hold,
  open,
  papers,
  pass,
  play,
  table,
  toEnd,
  toFloor,
  toRound,
} from '../../kit/game.ts';

const essential = (marks: ScenarioMarks = {}) =>
  open({
    issues: [issue('a', ['no', 'yes'], { essential: true }), issue('b', ['no', 'yes'])],
    rounds: 3,
    us: { points: { a: { yes: 60 }, b: { yes: 40 } } },
    ru: { points: { a: { yes: 50 }, b: { yes: 50 } } },
    ...marks,
  });

describe('how the talks conclude', () => {
  it('[N15] at once when every issue is closed after an answer', () => {
    const all = play(toFloor(essential()), table({ a: 'yes', b: 'yes' }), accept());
    expect(all.state).toMatchObject({ phase: 'over', round: 1 });
    expect(all.state.outcome?.kind).toBe('agreement');
  });

  it('[N15] at once when both pass and every essential issue is closed', () => {
    const closed = play(toFloor(essential()), table({ a: 'yes' }), accept());
    expect(play(closed, pass).state.phase).toBe('caucus');
    const passed = play(toFloor(toRound(closed, 2)), pass, pass);
    expect(passed.state.phase).toBe('annex');
    const open = play(toFloor(essential()), table({ b: 'yes' }), accept());
    expect(play(toFloor(toRound(open, 2)), pass, pass).state).toMatchObject({ round: 3 });
  });

  it('[N15] after the last round; what is open falls to its status quo', () => {
    const closed = play(toFloor(essential()), table({ b: 'yes' }), accept());
    const over = toEnd(closed);
    expect(over.state.outcome).toMatchObject({
      agreed: { b: 'yes' },
      package: { a: 'no', b: 'yes' },
    });
  });

  it('[N52] nothing closed is a stalemate; all essential issues an agreement; else partial', () => {
    const kind = (offer: Readonly<Record<string, string>> | undefined) =>
      toEnd(offer ? play(toFloor(essential()), table(offer), accept()) : essential()).state.outcome
        ?.kind;
    expect(kind(undefined)).toBe('stalemate');
    expect(kind({ a: 'yes' })).toBe('agreement');
    expect(kind({ b: 'yes' })).toBe('partial');
  });
});

describe('ratification', () => {
  const voting = (thresholds: readonly [number, number], marks: ScenarioMarks = {}) =>
    play(
      toFloor(
        essential({
          us: {
            ratifiers: [
              ratifier('x', { threshold: thresholds[0], weight: 2, stances: { a: { yes: 2 } } }),
              ratifier('y', { threshold: thresholds[1], stances: { b: { yes: -2 } } }),
            ],
            quorum: 2,
          },
          ...marks,
        }),
      ),
      table({ a: 'yes', b: 'yes' }),
      accept(),
    );

  it('[N32] passes with the quorum, which one ratifier may hold alone', () => {
    const signed = voting([-9, 9]);
    expect(signed.state.outcome).toMatchObject({ kind: 'agreement', blockedBy: [] });
    expect(signed.state.trust).toBe(54 + 5);
    expect(all(signed, 'ratified')).toMatchObject([
      { party: 'us', passed: true },
      { party: 'ru', passed: true },
    ]);
  });

  it('[N32] fails without it: unratified, which names who blocked and costs trust', () => {
    const failed = voting([9, -9]);
    expect(failed.state.outcome).toMatchObject({
      kind: 'unratified',
      blockedBy: ['x'],
      agreed: {},
      package: { a: 'no', b: 'no' },
    });
    expect(failed.state.trust).toBe(54 - 20);
    expect(failed.state.outcome?.points).toEqual(failed.state.outcome?.reservation);
  });

  it('[N32] fails where one veto player refuses, quorum or not', () => {
    const blocked = voting([-9, 9], {
      us: {
        ratifiers: [
          ratifier('x', { threshold: -9, weight: 5 }),
          ratifier('y', { threshold: 9, veto: true, stances: { a: { yes: 1 }, b: { yes: -2 } } }),
          ratifier('z', { threshold: 9 }),
        ],
        quorum: 2,
      },
    });
    expect(blocked.state.outcome).toMatchObject({ kind: 'unratified', blockedBy: ['y'] });
    expect(all(blocked, 'voted').find((vote) => vote.ratifier === 'y')).toMatchObject({
      approves: false,
      decisive: { issue: 'b', option: 'yes' },
    });
  });

  it('[N31] each votes by support, goodwill and its hidden mood', () => {
    for (let dice = 0; dice < 40; dice++) {
      const summit = play(
        toFloor(essential({ us: { ratifiers: [ratifier('x', { threshold: 1 })] } })),
        pass,
      );
      expect(papers(summit, 'us').goodwill).toEqual({ x: 0 });
      const votes = all(
        play(
          open(
            {
              issues: [issue('a', ['no', 'yes'])],
              us: { ratifiers: [ratifier('x', { threshold: 1 }), ratifier('w')] },
            },
            dice,
          ),
          { kind: 'reassure', ratifier: 'x' },
          hold,
          table({ a: 'yes' }),
          accept(),
        ),
        'voted',
      );
      const mood = moodOf(rulesOf(scenario()), dice, 'x');
      expect(votes.find((vote) => vote.ratifier === 'x')).toMatchObject({
        mood,
        support: 1 + mood,
        approves: mood >= 0,
      });
    }
  });
});

describe('the epilogue', () => {
  const points = { happens: 40, otherwise: 0, belief: 0.25 };
  const contingent = (chance: number, marks: ScenarioMarks = {}) =>
    play(
      toFloor(
        open({
          issues: [issue('a', ['no', 'yes'], { contingent: { yes: 'test' } })],
          us: { points: { a: { yes: points } } },
          ru: { points: { a: { yes: 30 } } },
          events: [event('test', { rounds: 'epilogue', chance })],
          ...marks,
        }),
      ),
      table({ a: 'yes' }),
      accept(),
    );

  it('[N42] contingent options count by belief at signature and by what came afterwards', () => {
    expect(contingent(1).state.outcome).toMatchObject({
      points: { us: 10, ru: 30 },
      pointsAfter: { us: 40, ru: 30 },
      contingencies: { test: true },
    });
    expect(contingent(0).state.outcome).toMatchObject({
      points: { us: 10 },
      pointsAfter: { us: 0 },
      contingencies: { test: false },
    });
    expect(all(contingent(0), 'epilogue')).toMatchObject([{ event: 'test', happened: false }]);
  });

  it('[N42] is rolled after every ending, its conditions read on what was agreed', () => {
    const events = [
      event('test', { rounds: 'epilogue', if: { open: ['a'] } }),
      event('echo', { rounds: 'epilogue', if: { after: ['test'] } }),
    ];
    expect(contingent(1, { events }).state.outcome?.contingencies).toEqual({
      test: false,
      echo: false,
    });
    const left = play(toFloor(open({ events, issues: [issue('a', ['no', 'yes'])] })), {
      kind: 'walkOut',
    });
    expect(left.state.outcome?.contingencies).toEqual({ test: true, echo: true });
  });

  it('[N41] trust at signature counts, not what ratification makes of it', () => {
    const trusting = (trust: number) =>
      play(
        toFloor(
          open({
            trust,
            issues: [issue('a', ['no', 'yes'], { needsTrust: { yes: 60 } })],
            us: { points: { a: { yes: 41 } } },
          }),
        ),
        table({ a: 'yes' }),
        accept(),
      ).state.outcome;
    expect(trusting(55)).toMatchObject({ trustAtSignature: 59, points: { us: 20 } });
    expect(trusting(56)).toMatchObject({ trustAtSignature: 60, points: { us: 41 } });
  });

  it('[N50] settlement prices are paid whatever the outcome', () => {
    const paid = play(open({ rounds: 1 }), { kind: 'reassure', ratifier: 'us-cabinet' }, hold);
    const stalemate = play(paid, pass, pass).state.outcome;
    expect(stalemate).toMatchObject({
      points: { us: 18, ru: 35 },
      reservation: { us: 18, ru: 35 },
    });
    const signed = play(paid, table({ radar: 'full', data: 'closed', talks: 'yearly' }), accept());
    expect(signed.state.outcome).toMatchObject({
      points: { us: 98, ru: 10 },
      reservation: { us: 18 },
    });
  });
});
