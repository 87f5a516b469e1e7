import type { ClassSettings, TimeLimits } from '../../../classroom/lesson/settings.ts';

export type Pace = 'none' | 'brisk' | 'relaxed';

/** What the parts of a game may take, in seconds: brisk for a lesson, relaxed for a double one. */
export const paces: Readonly<Record<Pace, TimeLimits>> = {
  none: { prepare: null, caucus: null, floor: null, answer: null },
  brisk: { prepare: 300, caucus: 60, floor: 90, answer: 60 },
  relaxed: { prepare: 600, caucus: 120, floor: 180, answer: 120 },
};

export const usualSettings: ClassSettings = {
  delegation: 2,
  talk: true,
  notes: true,
  sameDice: true,
  limits: paces.relaxed,
  onExpiry: 'substitute',
};

export const limitKeys = ['prepare', 'caucus', 'floor', 'answer'] as const;
export type LimitKey = (typeof limitKeys)[number];

const [LEAST, MOST] = [10, 36_000]; // seconds, as a server takes them

/** Minutes and seconds as they were typed (`2`, `1:30`, nothing for no limit); undefined if neither. */
export function limitOf(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const [, minutes, seconds = '0'] = /^(\d{1,3})(?::([0-5]?\d))?$/.exec(text) ?? [];
  if (minutes === undefined) return undefined;
  const limit = Number(minutes) * 60 + Number(seconds);
  return limit >= LEAST && limit <= MOST ? limit : undefined;
}

export function typedLimit(limit: number | null): string {
  if (limit === null) return '';
  const seconds = limit % 60;
  const minutes = String((limit - seconds) / 60);
  return seconds === 0 ? minutes : `${minutes}:${String(seconds).padStart(2, '0')}`;
}

/** Which of the paces these limits are; undefined for numbers of one's own. */
export function paceOf(limits: TimeLimits): Pace | undefined {
  return (['none', 'brisk', 'relaxed'] as const).find((pace) =>
    limitKeys.every((key) => paces[pace][key] === limits[key]),
  );
}
