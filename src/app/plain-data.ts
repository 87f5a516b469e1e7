export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

const calendarEnds = 8.64e15; // milliseconds from 1970, either way: no date lies beyond

/** Whether a value is a moment that can be shown as a date, in milliseconds since 1970. */
export function isMoment(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= calendarEnds;
}
