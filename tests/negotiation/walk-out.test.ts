import { describe, expect, it } from 'vitest';
import { ratifier } from '../kit/scenario.ts';
import {
  all,
  decline,
  open,
  papers,
  pass,
  play,
  refusal,
  table,
  toFloor,
  toRound,
} from '../kit/game.ts';
import type { Summit } from '../../src/summit/summit.ts';

const walkOut = { kind: 'walkOut' } as const;

/** Both sides' ratifiers approve of `joint` on the radar, and of nothing less. */
const wanting = (marks: { readonly quorum?: number } = {}) =>
  open({
    us: {
      ratifiers: [
        ratifier('us-a', { threshold: 1, weight: 2, stances: { radar: { joint: 1 } } }),
        ratifier('us-b', { threshold: -5 }),
      ],
      quorum: marks.quorum ?? 2,
    },
    ru: {
      ratifiers: [
        ratifier('ru-a', { threshold: 1, stances: { radar: { joint: 1, limited: 1 } } }),
        ratifier('ru-b', { threshold: 0 }),
      ],
    },
  });

const verdicts = (summit: Summit) =>
  Object.fromEntries(all(summit, 'judgedWalkOut').map((each) => [each.ratifier, each.backs]));

describe('walking out', () => {
  it('[N14] ends the game without agreement, whatever was closed, at 15 points of trust', () => {
    const closed = play(toFloor(open()), table({ radar: 'joint' }), { kind: 'accept', package: 0 });
    const left = play(closed, walkOut);
    expect(left.state).toMatchObject({ phase: 'over', turn: undefined, trust: 54 - 15 });
    expect(left.state.outcome).toMatchObject({ kind: 'walkOut', walkedOut: 'ru', agreed: {} });
    expect(left.state.outcome?.points).toEqual(left.state.outcome?.reservation);
    expect(refusal(left, pass, 'us')?.code).toBe('game-over');
  });

  it('[N14] ratifiers back the leaver where the last offer falls under their threshold', () => {
    const bad = play(toFloor(wanting()), pass, table({ radar: 'none' }), walkOut);
    expect(verdicts(bad)).toEqual({ 'us-a': true, 'us-b': false, 'ru-a': true, 'ru-b': false });
    expect(papers(bad, 'us').prices).toEqual([]);
    const good = play(
      toFloor(wanting()),
      pass,
      table([{ radar: 'none' }, { radar: 'joint' }]),
      walkOut,
    );
    expect(verdicts(good)).toEqual({ 'us-a': false, 'us-b': false, 'ru-a': false, 'ru-b': false });
  });

  it('[N14] leaving without the backing of the quorum costs three points', () => {
    const left = play(toFloor(wanting()), pass, table({ radar: 'joint' }), walkOut);
    expect(papers(left, 'us').prices).toEqual([{ kind: 'walkOut', points: 3 }]);
    expect(papers(left, 'ru').prices).toEqual([]);
    const half = play(toFloor(wanting({ quorum: 3 })), pass, table({ radar: 'none' }), walkOut);
    expect(papers(half, 'us').prices).toHaveLength(1);
  });

  it('[N14] never having been offered anything is reason enough from the third round on', () => {
    const early = play(toFloor(toRound(wanting(), 2)), pass, walkOut);
    expect(verdicts(early)).toMatchObject({ 'us-a': false, 'us-b': false });
    expect(papers(early, 'us').prices).toHaveLength(1);
    const late = play(toFloor(toRound(wanting(), 3)), walkOut);
    expect(verdicts(late)).toEqual({ 'us-a': true, 'us-b': true, 'ru-a': false, 'ru-b': false });
    expect(papers(late, 'us').prices).toEqual([]);
  });

  it('[N14] is an answer too, written on the offer', () => {
    const left = play(toFloor(open()), table({ radar: 'full' }), walkOut);
    expect(left.state.offers[0]?.answer).toEqual({ kind: 'walkedOut' });
    expect(left.state.onTable).toBeUndefined();
    expect(refusal(open(), walkOut)?.code).toBe('wrong-phase');
    expect(
      refusal(play(toFloor(open()), pass, table({ radar: 'none' }), decline), walkOut)?.code,
    ).toBe('wrong-phase');
  });
});
