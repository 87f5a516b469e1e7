import { nameOf, offeredLanguages } from '../../words/languages.ts';
import { rememberSpoken } from './spoken.ts';

/** The languages that a person may choose, each by its own name, whatever language the page is in. */
export const languageNames = offeredLanguages.map((tag) => ({
  tag,
  name: nameOf(tag),
}));

for (const { tag, name } of languageNames) rememberSpoken([name], tag);
