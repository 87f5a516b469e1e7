import { describe, expect, it } from 'vitest';
import { reviewGame } from '../../src/debrief/review.ts';
import { readRationale } from '../../src/debrief/read-rationale.ts';
import { aiReview } from './games.ts';

const { record, end, moves, steps } = aiReview('telephone-2013', 1);

describe('the review of a game', () => {
  it('has every move and where the game stood after each', () => {
    expect(moves).toEqual(record.moves);
    expect(steps).toHaveLength(moves.length + 1);
    expect(end.outcome).toEqual(record.outcome);
  });

  it('is not to be had of a game without an outcome', () => {
    const half = {
      ...record,
      moves: record.moves.slice(0, 5),
      outcome: undefined,
      checkpoints: [],
    };
    const review = reviewGame(half);
    expect(review.ok || review.error[0]?.code).toBe('missing');
  });

  it('is not to be had where the scenario cannot be read', () => {
    const broken = { ...record, scenario: { ...record.scenario, text: 'title: [' } };
    expect(reviewGame(broken).ok).toBe(false);
  });

  it('keeps the stored outcome where the replay comes to another, and says that it does', () => {
    const { outcome } = record;
    const other = { ...record, outcome: { ...outcome!, trustAtSignature: 1 } };
    const review = reviewGame(other);
    if (!review.ok) throw new Error(JSON.stringify(review.error[0]));
    expect(review.value.stored).toEqual(other.outcome);
    expect(review.value.outcome).toEqual(outcome);
  });

  it('stands on the stored outcome where the rules no longer take a move', () => {
    const [first, ...rest] = record.moves;
    const refused = { ...record, moves: [first!, first!, ...rest] };
    const review = reviewGame(refused);
    if (!review.ok) throw new Error(JSON.stringify(review.error[0]));
    expect(review.value.refused?.index).toBe(1);
    expect(review.value.outcome).toEqual(record.outcome);
    expect(review.value.moves).toHaveLength(1);
  });
});

describe('a sealed rationale', () => {
  it('is read from a record that went through JSON', () => {
    const sealed = record.moves.find(({ rationale }) => rationale !== undefined)!.rationale;
    const through = JSON.parse(JSON.stringify(sealed)) as unknown;
    expect(readRationale(through)).toMatchObject({ rule: (sealed as { rule: string }).rule });
  });

  it.each([
    [undefined],
    [null],
    ['tradeOff'],
    [[]],
    [{ rule: 3, believed: [], ruledOut: [] }],
    [{ rule: 'tradeOff', believed: 'all', ruledOut: [] }],
    [{ rule: 'tradeOff', believed: [{ issue: 1 }], ruledOut: [] }],
    [{ rule: 'tradeOff', believed: [], ruledOut: [{ package: 0, why: 'mandate', value: 'x' }] }],
  ])('is none where it has not the shape: %j', (value) => {
    expect(readRationale(value)).toBeUndefined();
  });
});
