import { describe, expect, it } from 'vitest';
import { recall, recent, type Recent } from '../../src/lib/recent.ts';

/** What is handed out for some keys, one after the other: those that had to be made anew. */
function made(shelf: Recent<string>, ...keys: readonly string[]): readonly string[] {
  const anew: string[] = [];
  for (const key of keys) {
    const given = recall(shelf, key, () => {
      anew.push(key);
      return `made of ${key}`;
    });
    expect(given).toBe(`made of ${key}`);
  }
  return anew;
}

describe('what was worked out of late', () => {
  it('is made once', () => {
    expect(made(recent(2), 'a', 'b', 'a', 'b', 'b')).toEqual(['a', 'b']);
  });

  it('stays while it is asked for, and is forgotten when many others were', () => {
    const shelf = recent<string>(2);
    expect(made(shelf, 'a', 'b', 'c', 'a', 'd', 'a', 'e', 'a')).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(made(shelf, 'b')).toEqual(['b']);
  });

  it('is never more than twice as many as are to be kept', () => {
    const shelf = recent<string>(3);
    for (let at = 0; at < 50; at++) {
      made(shelf, String(at), String(at % 7));
      expect(shelf.young.size + shelf.old.size).toBeLessThanOrEqual(6);
    }
  });
});
