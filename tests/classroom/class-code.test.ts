import { describe, expect, it } from 'vitest';
import { plainCode } from '../../src/classroom/lesson/class-code.ts';

describe('the code of a class', () => {
  it.each([
    'CDF 34H',
    ' cdf-34h ',
    'cdf34h',
    'C D F 3 4 H',
    'ＣＤＦ３４Ｈ', // as some keyboards write it
    'СDF34Н', // Cyrillic letters that look the same
    'c.d.f.3.4.h',
  ])('is the same however it is typed: %s', (typed) => {
    expect(plainCode(typed)).toBe('CDF34H');
  });

  it('is nothing where nothing of it was typed', () => {
    expect(plainCode('  — ')).toBe('');
  });
});
