import { spokenActs } from '../lists.ts';

/** Keys of a scenario whose value is a text that players read. */
export const textKeys: ReadonlySet<string> = new Set([
  'about',
  'adjective',
  'capital',
  'city',
  'clause',
  'happens',
  'headline',
  'home',
  'label',
  'name',
  'note',
  'office',
  'opening',
  'otherwise',
  'place',
  'public',
  'say',
  'short',
  'spoken',
  'summary',
  'teaser',
  'text',
  'title',
]);

/** Keys of lists of texts; all other lists of strings are ids. */
export const textLists: ReadonlySet<string> = new Set<string>(['learn', ...spokenActs]);
