import { tell } from '../problems/problem-key.ts';
import type { LooseFile, Report } from './report.ts';

/** Talks do not end before they begin. ISO days stand in the order of their letters. */
export function checkDates({ date, ends }: LooseFile, report: Report): void {
  if (date === undefined || ends === undefined || ends >= date) return;
  report.error(['ends'], 'range', () => [tell('dates.order', { date, ends })]);
}
