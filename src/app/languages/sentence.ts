import { useTranslation } from 'react-i18next';
import type { Sentence } from '../../words/say.ts';

/**
 * What says keys that come with data, each with its area before it: `refusals:red-line`. They cannot
 * be checked here; `src/words/` checks them where it makes them.
 */
export function useSentence(): Sentence {
  const { t } = useTranslation();
  return t as Sentence;
}
