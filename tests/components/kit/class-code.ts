import { prompts } from '../../../src/debrief/prompts/prompts.ts';
import { encodeResult } from '../../../src/debrief/code/result-code.ts';
import { resultOf } from '../../../src/debrief/code/result-of.ts';
import { reviewGame } from '../../../src/debrief/review.ts';
import type { Host } from '../../../src/session/host.ts';

/** What a pupil hands in after a game. */
export function classCode(host: Host): string {
  const review = reviewGame(host.record());
  if (!review.ok) throw new Error(review.error[0]?.code);
  return encodeResult(
    resultOf(review.value, review.value.sides[0], {
      turningPoints: [],
      prompts: prompts(review.value).map(({ key }) => key),
    }),
  );
}
