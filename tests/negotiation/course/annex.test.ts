import { describe, expect, it } from 'vitest';
import { annexFor } from '../../../src/analysis/trades/annex-for.ts';
import { view } from '../../../src/negotiation/view.ts';
import { issue, ratifier, type ScenarioMarks } from '../../kit/scenario.ts';
import {
  accept,
  all,
  last,
  open,
  papers,
  pass,
  play,
  refusal,
  table,
  toFloor,
} from '../../kit/game.ts';

/** Two issues left aside that are worth trading: `a` dear to us, `b` to ru. */
const trading = (marks: ScenarioMarks = {}) =>
  open({
    rounds: 1,
    issues: ['a', 'b', 'c'].map((id) => issue(id, ['no', 'yes'])),
    us: { points: { a: { yes: 50 }, b: { no: 10 }, c: { yes: 40 } } },
    ru: { points: { a: { no: 10 }, b: { yes: 50 }, c: { yes: 40 } } },
    ...marks,
  });
const closed = (marks: ScenarioMarks = {}) =>
  play(toFloor(trading(marks)), table({ c: 'yes' }), accept(), pass);

const yes = { kind: 'answerAnnex', accept: true } as const;
const no = { kind: 'answerAnnex', accept: false } as const;

describe('the annex', () => {
  it('[N54] is the package that improves both sides most evenly', () => {
    const summit = closed();
    expect(summit.state).toMatchObject({
      phase: 'annex',
      turn: 'us',
      annex: { package: { a: 'yes', b: 'yes', c: 'yes' } },
    });
    expect(last(summit, 'annexProposed')).toMatchObject({ changed: ['a', 'b'], audience: 'all' });
  });

  it('[N54] is taken only if both accept, without seeing the other’s answer', () => {
    const half = play(closed(), yes);
    expect(half.state.turn).toBe('ru');
    expect(view(half.state, 'us').annex?.answered).toBe(true);
    expect(JSON.stringify(view(half.state, 'ru'))).toBe(
      JSON.stringify(view(play(closed(), no).state, 'ru')),
    );
    expect(play(half, yes).state.outcome).toMatchObject({
      agreed: { a: 'yes', b: 'yes', c: 'yes' },
      points: { us: 90, ru: 90 },
    });
    for (const answers of [
      [yes, no],
      [no, yes],
      [no, no],
    ]) {
      expect(play(closed(), ...answers).state.outcome?.agreed).toEqual({ c: 'yes' });
    }
  });

  it('[N54] what it adds is conceded by both and stands as closed', () => {
    const taken = play(closed(), yes, yes);
    expect(all(taken, 'conceded').filter(({ issue: on }) => on !== 'c')).toMatchObject([
      { party: 'us', issue: 'a' },
      { party: 'us', issue: 'b' },
      { party: 'ru', issue: 'a' },
      { party: 'ru', issue: 'b' },
    ]);
    expect(papers(taken, 'us').stands).toEqual(papers(taken, 'ru').stands);
  });

  it('[N54] is not proposed where nothing is closed, or nothing is better for both', () => {
    expect(play(toFloor(trading()), pass, pass).state.outcome?.kind).toBe('stalemate');
    const settled = { us: { points: { c: { yes: 40 } } }, ru: { points: { c: { yes: 40 } } } };
    expect(closed(settled).state.phase).toBe('over');
  });

  it('[N54] stays within both mandates and both likely ratifications', () => {
    expect(
      closed({
        us: { points: { a: { yes: 50 }, c: { yes: 40 } }, mandate: { b: { allowed: ['no'] } } },
      }).state.phase,
    ).toBe('over');
    const vetoed = {
      ru: {
        points: { b: { yes: 50 }, c: { yes: 40 } },
        ratifiers: [
          ratifier('veto', { veto: true, threshold: 0, stances: { b: { yes: -1 } } }),
          ratifier('other'),
        ],
      },
    };
    expect(closed(vetoed).state.phase).toBe('over');
  });

  it('[N22] [N54] goes against nobody’s public commitment', () => {
    const commit = { kind: 'commit', issue: 'b', option: 'no', orBetter: false } as const;
    const committed = play(
      trading(),
      commit,
      { kind: 'hold' },
      table({ c: 'yes' }),
      accept(),
      pass,
    );
    expect(committed.state.phase).toBe('over');
    expect(annexFor(closed().state)).toEqual({ a: 'yes', b: 'yes', c: 'yes' });
  });

  it('[N54] nothing else can be done while it lies there', () => {
    expect(refusal(closed(), pass)?.code).toBe('wrong-phase');
    expect(refusal(closed(), no, 'ru')?.code).toBe('not-your-turn');
  });
});
