import type { TimeLimits } from '../../../classroom/lesson/settings.ts';

/** Two private actions, each with a question that is answered; two floors, each with an answer; two last words. */
const A_ROUND = { caucus: 2, floor: 2, answer: 6 };

/** The experts' proposal after the last round is answered by both. */
const AFTERWARDS = 2;

/**
 * The time in seconds that the preparation and the talks of so many rounds take if every step there
 * can be takes all of its clock; undefined where some part may take for ever. A floor that is begun
 * anew because an agreed issue was reopened (N12) is not counted.
 */
export function longestLesson(limits: TimeLimits, rounds: number): number | undefined {
  const { prepare, caucus, floor, answer } = limits;
  if (prepare === null || caucus === null || floor === null || answer === null) return undefined;
  const round = A_ROUND.caucus * caucus + A_ROUND.floor * floor + A_ROUND.answer * answer;
  return prepare + rounds * round + AFTERWARDS * answer;
}
