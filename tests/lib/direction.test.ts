import { describe, expect, it } from 'vitest';
import { directionOf, isolated } from '../../src/lib/direction.ts';

describe('the direction of a text', () => {
  it.each([
    ['اتفاق', 'rtl'],
    ['«12 ראש»', 'rtl'],
    ['Radar اتفاق', 'ltr'],
    ['радар', 'ltr'],
    ['雷达', 'ltr'],
    ['12 / 7', 'ltr'],
    ['', 'ltr'],
  ])('of %j is that of its first letter', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });

  it('is kept apart from that of the sentence it stands in, where it could disturb it', () => {
    expect(isolated('اتفاق 12')).toBe('\u2068اتفاق 12\u2069');
    expect(isolated('Radar, 12')).toBe('Radar, 12');
    expect(isolated('радар')).toBe('радар');
  });
});
