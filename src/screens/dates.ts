import { baseOf } from '../words/languages.ts';
import { pseudoTag, pseudoText } from '../words/pseudo.ts';

/**
 * An ISO day, month or year in the words of a language: `18 July 2001`, `July 2001`, `2001`. What is
 * none of these is shown as it stands.
 */
export function longDate(day: string, language: string): string {
  if (/^\d{4}$/.test(day)) return day;
  if (/^\d{4}-\d{2}$/.test(day)) return longMonth(day, language);
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return written(date, language, { dateStyle: 'long', timeZone: 'UTC' });
}

/** The days of talks: `18 July 2001`, or of several `23–25 November 1993`. */
export function talksDates({ date, ends }: Days, language: string): string {
  if (ends === undefined || ends === date) return longDate(date, language);
  const [first, last] = [date, ends].map((day) => new Date(`${day}T00:00:00Z`));
  if (!first || !last || [first, last].some((day) => Number.isNaN(day.getTime()))) return date;
  const form = { dateStyle: 'long', timeZone: 'UTC' } as const;
  const text = new Intl.DateTimeFormat(localeOf(language), form).formatRange(first, last);
  return language === pseudoTag ? pseudoText(text) : text;
}

interface Days {
  readonly date: string; // ISO
  readonly ends?: string | undefined; // ISO
}

function longMonth(month: string, language: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return month;
  return written(date, language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
}

/** A moment in the reader's own time. */
export function moment(milliseconds: number, language: string): string {
  return written(milliseconds, language, { dateStyle: 'medium', timeStyle: 'short' });
}

function written(date: Date | number, language: string, form: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(localeOf(language), form).format(date);
  return language === pseudoTag ? pseudoText(text) : text;
}

/** Plain `en` would write the month first; the papers are datelined the other way round. */
function localeOf(language: string): string {
  const base = baseOf(language);
  return base === 'en' || base === pseudoTag ? 'en-GB' : base;
}
