import { describe, expect, it } from 'vitest';
import {
  limitOf,
  paceOf,
  paces,
  typedLimit,
  usualSettings,
} from '../../../../src/app/live/teach/class-settings.ts';
import { settingsSchema } from '../../../../src/classroom/lesson/settings.ts';

describe('a time as it is typed', () => {
  it.each([
    ['2', 120],
    [' 1:30 ', 90],
    ['0:10', 10],
    ['', null],
    ['600', 36_000],
  ])('“%s” is read', (typed, limit) => {
    expect(limitOf(typed)).toBe(limit);
  });

  it.each(['0', '0:09', '601', '1:60', '-1', 'soon', '1.5'])('“%s” is not', (typed) => {
    expect(limitOf(typed)).toBeUndefined();
  });

  it.each([null, 10, 60, 90, 605])('is read as it was written: %s', (limit) => {
    expect(limitOf(typedLimit(limit))).toBe(limit);
  });
});

describe('the paces', () => {
  it('are known by their times, and others are nobody’s', () => {
    expect(paceOf(paces.brisk)).toBe('brisk');
    expect(paceOf({ ...paces.brisk, floor: 91 })).toBeUndefined();
  });

  it('and what suits most are what a server takes', () => {
    for (const limits of Object.values(paces)) {
      expect(settingsSchema.safeParse({ ...usualSettings, limits }).success).toBe(true);
    }
  });
});
