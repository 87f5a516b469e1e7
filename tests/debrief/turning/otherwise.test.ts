import { describe, expect, it } from 'vitest';
import { otherwise } from '../../../src/debrief/turning/otherwise.ts';
import { table } from '../../kit/game.ts';

const four = { a: 'yes', b: 'yes', c: 'yes', d: 'yes' };

describe('how the offer of a seasoned delegation differs', () => {
  it('is told of the same terms by their form', () => {
    expect(otherwise(table(four), table(four, { severable: true }))).toEqual({
      kind: 'form',
      form: 'parts',
    });
    expect(otherwise(table(four, { severable: true }), table(four))).toMatchObject({
      form: 'whole',
    });
    expect(otherwise(table(four), table(four, { final: true }))).toMatchObject({ form: 'final' });
  });

  it('is told term by term only where less than half of the offer would be another', () => {
    expect(otherwise(table(four), table({ ...four, d: 'no' }))).toEqual({
      kind: 'terms',
      terms: { d: 'no' },
    });
    expect(otherwise(table(four), table({ ...four, c: 'no', d: 'no' }))).toBeUndefined();
    expect(otherwise(table(four), { kind: 'pass' })).toBeUndefined();
  });
});
