import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diff, patched, type Patch } from '../../src/lib/patch.ts';

/** As it comes out at the other end of a wire. */
const sent = <T>(value: T): unknown => JSON.parse(JSON.stringify(value)) as unknown;

const json = fc.jsonValue({ maxDepth: 5 });

describe('a patch', () => {
  test('makes of any value any other, over a wire', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const patch = diff(before, after);
        const made = patch === undefined ? before : patched(before, sent(patch) as Patch);
        expect(JSON.stringify(sortKeys(made))).toBe(JSON.stringify(sortKeys(after)));
      }),
      { numRuns: 2000 },
    );
  });

  test('is none between equal values, whatever their identity', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(diff(value, sent(value))).toBeUndefined();
      }),
    );
  });

  test('takes a key that is undefined for one that is not there', () => {
    expect(diff({ a: 1, b: undefined }, { a: 1 })).toBeUndefined();
    expect(diff({ a: 1 }, { a: undefined })).toEqual({ k: {}, d: ['a'] });
    expect(patched({ a: 1, b: 2 }, { k: {}, d: ['a'] })).toEqual({ b: 2 });
  });

  test('sends only the end of a list that has grown, and only the places that have changed', () => {
    expect(diff([1, 2], [1, 2, 3])).toEqual({ n: 2, a: [3] });
    expect(diff([1, { a: 2 }, 3], [1, { a: 4 }, 3])).toEqual({ i: { 1: { k: { a: { v: 4 } } } } });
  });

  test('leaves what it does not touch the same object', () => {
    const before = { kept: { deep: [1] }, moved: { x: 1 } };
    const after = patched(before, { k: { moved: { k: { x: { v: 2 } } } } }) as typeof before;
    expect(after.kept).toBe(before.kept);
    expect(before.moved.x).toBe(1);
  });
});

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]) => [key, sortKeys(each)]);
}
