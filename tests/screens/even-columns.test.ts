import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenColumns, heightOf, type SetLine } from '../../src/screens/outcome/even-columns.ts';

const lineOf = fc.record({
  text: fc.string(),
  font: fc.constant('25px serif'),
  height: fc.integer({ min: 20, max: 60 }),
  before: fc.integer({ min: 0, max: 30 }),
  keep: fc.boolean(),
}) as fc.Arbitrary<SetLine>;

describe('columns of type', () => {
  it('hold every line once, in order', () => {
    fc.assert(
      fc.property(fc.array(lineOf, { maxLength: 60 }), (lines) => {
        expect(evenColumns(lines, 3).flat()).toEqual(lines);
      }),
    );
  });

  it('of lines that may part anywhere end within two lines of one another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 90 }), (count) => {
        const line = { text: 'x', font: '25px serif', height: 34, before: 0, keep: false };
        const columns = evenColumns(
          Array.from({ length: count }, () => line),
          3,
        ).map(heightOf);
        expect(Math.max(...columns) - Math.min(...columns)).toBeLessThanOrEqual(68);
      }),
    );
  });

  it('never leave a heading at the foot of a column', () => {
    const body = { text: 'x', font: '25px serif', height: 34, before: 0, keep: false };
    for (let place = 0; place < 29; place += 1) {
      const lines = Array.from({ length: 30 }, (_, at) => ({ ...body, keep: at === place }));
      for (const column of evenColumns(lines, 3)) expect(column.at(-1)?.keep).not.toBe(true);
    }
  });
});
