import type { Review } from '../../../debrief/review.ts';

/** In the order in which they are read. */
const sections = [
  'result',
  'scores',
  'dance',
  'turning',
  'missed',
  'concessions',
  'refusals',
  'sounded',
  'letters',
  'preparation',
  'home',
  'prompts',
  'sources',
  'again',
  'share',
] as const;

/** The parts that the report of a game has: only in a class do delegations write to one another. */
export function partsOf({ record }: Review): readonly (typeof sections)[number][] {
  return sections.filter((id) => id !== 'letters' || record.letters.length > 0);
}
