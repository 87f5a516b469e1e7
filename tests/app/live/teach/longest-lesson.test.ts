import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestLesson } from '../../../../src/app/live/teach/longest-lesson.ts';
import { paces } from '../../../../src/app/live/teach/class-settings.ts';
import { clockFor, noClock } from '../../../../src/classroom/table/clock.ts';
import { anyGame } from '../../../arbitraries/game.ts';

test('the longest lesson is what the clocks of all steps add up to', () => {
  const limits = { prepare: 300, caucus: 60, floor: 90, answer: 60 };
  expect(longestLesson(limits, 7)).toBe(300 + 7 * (2 * 60 + 2 * 90 + 6 * 60) + 2 * 60);
  expect(longestLesson(limits, 1)).toBeLessThan(longestLesson(limits, 2) ?? 0);
});

test.each(['prepare', 'caucus', 'floor', 'answer'] as const)(
  'nobody can say how long a lesson takes without a limit for %s',
  (key) => {
    expect(longestLesson({ ...paces.brisk, [key]: null }, 7)).toBeUndefined();
  },
);

test('no game takes longer than is said, unless agreed issues are reopened', () => {
  fc.assert(
    fc.property(anyGame, ({ scenario, steps, moves }) => {
      const limits = { prepare: 10, caucus: 100, floor: 1000, answer: 50 };
      const seconds = steps
        .map(({ state }) => clockFor(state.phase, limits, 0, noClock))
        .map((clock) => (clock.kind === 'running' ? clock.until / 1000 : 0))
        .reduce((sum, each) => sum + each, limits.prepare);
      const reopened = moves.filter(({ move }) => move.kind === 'reopen').length;
      const most = longestLesson(limits, scenario.rounds) ?? 0;
      expect(seconds - reopened * limits.floor).toBeLessThanOrEqual(most);
    }),
    { seed: 42 },
  );
});
