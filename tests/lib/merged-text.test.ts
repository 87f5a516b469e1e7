import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedText } from '../../src/lib/merged-text.ts';

describe('a text that two people changed at once', () => {
  it.each([
    ['', 'mine', 'theirs', 'theirs\nmine'],
    ['a radar', 'a joint radar', 'a radar and data', 'a joint radar and data'],
    ['one two', 'one', 'one two three', 'one three'],
    ['same', 'same', 'other', 'other'],
    ['same', 'other', 'same', 'other'],
    ['same', 'both', 'both', 'both'],
  ])('%j, to %j by one and %j by the other, is %j', (base, mine, theirs, merged) => {
    expect(mergedText(base, mine, theirs)).toBe(merged);
  });

  it('loses nothing that either has added', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 });
    fc.assert(
      fc.property(word, fc.nat(12), fc.nat(12), (base, one, other) => {
        const put = (at: number, text: string): string =>
          base.slice(0, at % (base.length + 1)) + text + base.slice(at % (base.length + 1));
        const merged = mergedText(base, put(one, 'MINE'), put(other, 'THEIRS'));
        expect(merged).toContain('MINE');
        expect(merged).toContain('THEIRS');
        expect(merged.replace('MINE', '').replace('THEIRS', '').replace('\n', '')).toBe(base);
      }),
    );
  });
});
