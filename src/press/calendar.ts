/** Dates without a clock: a scenario's date is the only one there is. */

/** A day as a language needs it to write a date. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number; // 1 is January
  readonly day: number;
  readonly weekday: number; // 0 is Sunday
}

/** The day after an ISO date, as one; proleptic Gregorian. */
export function nextDay(date: string): string {
  const [year, month, day] = partsOf(date);
  if (day < daysIn(year, month)) return isoOf(year, month, day + 1);
  return month < 12 ? isoOf(year, month + 1, 1) : isoOf(year + 1, 1, 1);
}

export function calendarDay(date: string): CalendarDay {
  const [year, month, day] = partsOf(date);
  return { year, month, day, weekday: dayOfWeek(year, month, day) };
}

/** 0 is Sunday (Sakamoto 1993). */
function dayOfWeek(year: number, month: number, day: number): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}

function partsOf(date: string): readonly [number, number, number] {
  const [year = 1, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return [year, month, day];
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isoOf(year: number, month: number, day: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
