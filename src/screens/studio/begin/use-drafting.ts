import { useMemo } from 'react';
import { useSentence } from '../../../app/languages/sentence.ts';
import type { SayDraft } from '../../../authoring/begin/first-draft.ts';
import { drafting } from '../../../words/authoring.ts';
import type { Sentence } from '../../../words/say.ts';

/** What says the sentences of a first draft. */
export function useDrafting(): SayDraft {
  const sentence = useSentence();
  return useMemo(() => {
    // The page parts writing from the right by signs that no file may hold.
    const written: Sentence = (key, values) => sentence(key, values).replace(/[\u2068\u2069]/g, '');
    return drafting(written);
  }, [sentence]);
}
