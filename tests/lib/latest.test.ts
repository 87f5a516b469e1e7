import { describe, expect, it } from 'vitest';
import { latest } from '../../src/lib/latest.ts';

const keys = Array.from({ length: 5 }, (_, at) => ({ at }));

describe('what was worked out last', () => {
  it('is found by the very object, not by an equal one', () => {
    const known = latest<object, string>(2);
    known.set(keys[0]!, 'first');
    expect(known.get(keys[0]!)).toBe('first');
    expect(known.get({ ...keys[0]! })).toBeUndefined();
  });

  it('keeps so many, and forgets the one that came first', () => {
    const known = latest<object, number>(3);
    for (const key of keys) known.set(key, key.at);
    expect(keys.map((key) => known.get(key))).toEqual([undefined, undefined, 2, 3, 4]);
  });

  it('takes a new value for a key without forgetting another', () => {
    const known = latest<object, string>(2);
    known.set(keys[0]!, 'first');
    known.set(keys[1]!, 'second');
    known.set(keys[0]!, 'first again');
    expect([known.get(keys[0]!), known.get(keys[1]!)]).toEqual(['first again', 'second']);
  });
});
