import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/lib/csv.ts';

describe('a table as CSV', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '＝1',
    '＋1',
    '－1',
    '＠1',
  ])('keeps %j from being read as a formula', (text) => {
    expect(toCsv([[text]])).toBe(`"'${text}"\r\n`);
  });

  it('leaves numbers numbers, negative ones too, and what is not there empty', () => {
    expect(toCsv([[-3, 0.25, undefined, NaN, 0]])).toBe('-3,0.25,,,0\r\n');
  });

  it('keeps commas, quotation marks and line ends within their cell', () => {
    expect(toCsv([['a,b', 'say "so"', 'two\nlines']])).toBe('"a,b","say ""so""","two\nlines"\r\n');
  });

  it('is empty without a row', () => {
    expect(toCsv([])).toBe('');
  });
});
