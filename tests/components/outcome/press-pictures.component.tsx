import { expect, test, vi } from 'vitest';
import { pressPictures } from '../../../src/table/outcome/press-pictures.ts';
import { englishEnding } from '../../kit/stage-words.ts';
import { fixtureOutcome } from '../../table/fixture-outcome.ts';

test('a front page’s pictures are drawn bit by bit, when the browser has time to spare', async () => {
  const waiting: IdleRequestCallback[] = [];
  const spare: IdleDeadline = { didTimeout: false, timeRemaining: () => 10 };
  vi.spyOn(window, 'requestIdleCallback').mockImplementation((call) => waiting.push(call));
  let pictures: Awaited<ReturnType<typeof pressPictures>> | undefined;
  void pressPictures(fixtureOutcome('agreement'), englishEnding).then((drawn) => {
    pictures = drawn;
  });
  let bits = 0;
  while (pictures === undefined && bits < 200) {
    await expect.poll(() => waiting.length > 0 || pictures !== undefined).toBe(true);
    const next = waiting.shift();
    if (!next) break;
    bits += 1;
    next(spare);
  }
  expect(bits).toBeGreaterThan(20);
  expect(pictures?.ending?.type).toBe('image/png');
  expect(pictures?.map?.type).toBe('image/png');
});
