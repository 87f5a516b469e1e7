import { fetchPhrasebook, type Phrasebook } from '../../words/phrasebook.ts';
import { byLanguage } from './by-language.ts';

/** What delegations say. */
export const {
  load: loadPhrasebook,
  follow: followPhrasebook,
  useIt: usePhrasebook,
} = byLanguage<Phrasebook>(fetchPhrasebook);
