import { describe, expect, it } from 'vitest';
import { talksDates } from '../../src/screens/dates.ts';

const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('the days of talks', () => {
  it('are one date where they took a day', () => {
    expect(talksDates({ date: '2001-07-18' }, 'en')).toBe('18 July 2001');
    expect(talksDates({ date: '2001-07-18', ends: '2001-07-18' }, 'en')).toBe('18 July 2001');
  });

  it('are written in plain English as in the English it rests on', () => {
    expect(talksDates({ date: '2001-07-18' }, 'en-plain')).toBe('18 July 2001');
  });

  it('are a span where they took several, in the manner of the language', () => {
    expect(plain(talksDates({ date: '1993-11-23', ends: '1993-11-25' }, 'en'))).toMatch(
      /^23 ?– ?25 November 1993$/,
    );
    expect(plain(talksDates({ date: '1978-12-30', ends: '1979-01-02' }, 'en'))).toMatch(
      /^30 December 1978 – 2 January 1979$/,
    );
    expect(talksDates({ date: '1993-11-23', ends: '1993-11-25' }, 'de')).toMatch(
      /^23\.\s?–\s?25\. November 1993$/,
    );
  });
});
