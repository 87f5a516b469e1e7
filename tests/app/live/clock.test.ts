import { describe, expect, it } from 'vitest';
import { digitsOf, stepPassed, timeLeft } from '../../../src/app/live/clock.ts';

describe('a clock of a class', () => {
  it('leaves what is to come, and never less than nothing', () => {
    expect(timeLeft({ kind: 'running', until: 5000 }, 2000)).toBe(3000);
    expect(timeLeft({ kind: 'running', until: 5000 }, 9000)).toBe(0);
    expect(timeLeft({ kind: 'paused', left: 700 }, 9000)).toBe(700);
    expect(timeLeft({ kind: 'out' }, 9000)).toBe(0);
    expect(timeLeft({ kind: 'none' }, 9000)).toBeUndefined();
  });

  it.each([
    [0, '0:00'],
    [1, '0:01'],
    [59_001, '1:00'],
    [245_000, '4:05'],
    [3_729_000, '1:02:09'],
  ])('with %i ms left shows %s', (left, digits) => {
    expect(digitsOf(left)).toBe(digits);
  });

  it('says a step once, when it is passed, and the last of several', () => {
    expect(stepPassed(61_000, 60_500)).toBeUndefined();
    expect(stepPassed(60_500, 60_000)).toBe(60);
    expect(stepPassed(60_000, 59_500)).toBeUndefined();
    expect(stepPassed(400_000, 9000)).toBe(10);
  });
});
