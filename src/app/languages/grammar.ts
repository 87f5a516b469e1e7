import type { Grammar } from '../../press/grammar.ts';
import { fetchGrammar } from '../../words/front-page.ts';
import { byLanguage } from './by-language.ts';

/** Who writes the front page. */
export const {
  load: loadGrammar,
  follow: followGrammar,
  useIt: useGrammar,
} = byLanguage<Grammar>(fetchGrammar);
