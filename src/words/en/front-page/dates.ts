import type { CalendarDay } from '../../../press/calendar.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `Thursday, 19 July 2001` */
export function dateInWords({ year, month, day, weekday }: CalendarDay): string {
  return `${DAYS[weekday] ?? ''}, ${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}
