import { fetchPhrasebook } from '../../words/phrasebook.ts';
import type { Phrasebook } from '../../words/speech/lines.ts';
import { byLanguage } from './by-language.ts';

/** What delegations say. */
export const {
  load: loadPhrasebook,
  follow: followPhrasebook,
  useIt: usePhrasebook,
} = byLanguage<Phrasebook>(fetchPhrasebook);
