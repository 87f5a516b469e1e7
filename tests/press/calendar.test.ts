import { describe, expect, it } from 'vitest';
import { calendarDay, nextDay } from '../../src/press/calendar.ts';
import { dateInWords } from '../../src/words/en/front-page/dates.ts';

describe('dates', () => {
  it('go on over ends of months and years', () => {
    expect(nextDay('2001-07-18')).toBe('2001-07-19');
    expect(nextDay('2013-04-30')).toBe('2013-05-01');
    expect(nextDay('2009-12-31')).toBe('2010-01-01');
    expect(nextDay('2008-02-28')).toBe('2008-02-29');
    expect(nextDay('2007-02-28')).toBe('2007-03-01');
    expect(nextDay('1900-02-28')).toBe('1900-03-01');
    expect(nextDay('2000-02-28')).toBe('2000-02-29');
  });

  it('agree with the calendar for every day of a century', () => {
    const wrong: string[] = [];
    let date = '1950-01-01';
    for (let day = Date.UTC(1950, 0, 1); day < Date.UTC(2050, 0, 1); day += 86_400_000) {
      const there = new Date(day);
      const isDay = date === there.toISOString().slice(0, 10);
      if (!isDay || calendarDay(date).weekday !== there.getUTCDay()) wrong.push(date);
      date = nextDay(date);
    }
    expect(wrong).toEqual([]);
    expect(dateInWords(calendarDay('2013-04-16'))).toBe('Tuesday, 16 April 2013');
  });
});
