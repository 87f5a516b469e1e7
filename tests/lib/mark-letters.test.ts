import { describe, expect, it } from 'vitest';
import { markLetters } from '../../src/lib/mark-letters.ts';

describe('the letters that stand for a party', () => {
  it('are those of its emblem, else of its flag', () => {
    expect(markLetters({ flag: 'fi' })).toBe('FI');
    expect(markLetters({ emblem: { letters: 'VW' } })).toBe('VW');
    expect(markLetters({})).toBe('');
  });
});
