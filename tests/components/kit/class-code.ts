import { prompts } from '../../../src/debrief/prompts.ts';
import { encodeResult } from '../../../src/debrief/result-code.ts';
import { resultOf } from '../../../src/debrief/result-of.ts';
import { reviewGame } from '../../../src/debrief/review.ts';
import type { Session } from '../../../src/session/session.ts';

/** What a pupil hands in after a game. */
export function classCode(session: Session): string {
  const review = reviewGame(session.record());
  if (!review.ok) throw new Error(review.error[0]?.message);
  return encodeResult(
    resultOf(review.value, review.value.sides[0], {
      turningPoints: [],
      prompts: prompts(review.value).map(({ key }) => key),
    }),
  );
}
