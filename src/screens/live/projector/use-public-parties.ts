import { useShelf } from '../../../app/shelf/use-shelf.ts';
import type { AboutParty, SharedLesson } from '../../../classroom/sight/shared-lesson.ts';

/** What a class plays and between whom, in the language of the page where the shelf knows it. */
export function usePublicParties({ scenario, about }: SharedLesson): {
  readonly title: string;
  readonly parties: readonly AboutParty[];
} {
  const shelf = useShelf();
  const entry = shelf.find(({ id }) => id === scenario);
  const told = entry?.parties.every(({ id }, at) => id === about.parties[at]?.id) === true;
  if (entry === undefined || !told || entry.language === about.language) return about;
  return entry;
}
