import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/lib/plain-text.ts';

describe('plain text', () => {
  it.each([
    ['as it is', 'Trust, “все” 🤝 и 谈判', 'Trust, “все” 🤝 и 谈判'],
    ['blanks', '  two\t\twords\r\nand\u00a0\u2003more\u2028\u0085 ', 'two words and more'],
    ['controls', 'a\u0000b\u001b[31mc\u007f\u009b', 'ab[31mc'],
    ['direction', 'ab\u202ecd\u2066ef\u2069\u200f\u061c', 'abcdef'],
    ['no width', 'a\u200b\u200c\u200d\ufeff\u00ad\u2060b\ufe0f\u{e0041}', 'ab'],
    ['a blank round what is not seen', 'a \u200b b', 'a b'],
    ['half a character', 'a\ud83eb', 'ab'],
  ])('keeps or drops %s', (_, text, plain) => {
    expect(plainText(text, 30)).toBe(plain);
  });

  it.each(['', ' \n ', '\u200b\u3164\u2800\u115f', '\u202e'])(
    'is nothing where nothing is seen',
    (text) => {
      expect(plainText(text, 30)).toBeUndefined();
    },
  );

  it('is no longer than it may be, counted in whole characters', () => {
    expect(plainText('🤝'.repeat(30), 30)).toBe('🤝'.repeat(30));
    expect(plainText('a'.repeat(31), 30)).toBeUndefined();
    expect(plainText(`${'a'.repeat(30)}\u200b`, 30)).toBe('a'.repeat(30));
    expect(plainText(' '.repeat(1e7), 30)).toBeUndefined();
  });

  it('is plain whatever was written, and plain text is left alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const plain = plainText(text, 40);
        if (plain === undefined) return;
        expect(plain).not.toMatch(
          /[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2066-\u2069]|^\s|\s$|\s\s/u,
        );
        expect([...plain].length).toBeLessThanOrEqual(40);
        expect(plainText(plain, 40)).toBe(plain);
      }),
      { seed: 42, numRuns: 2000 },
    );
  });
});
