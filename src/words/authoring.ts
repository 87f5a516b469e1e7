import type { DraftKey, SayDraft } from '../authoring/begin/first-draft.ts';
import type { EditKey } from '../authoring/edit.ts';
import type { Phrase } from '../lib/phrase.ts';
import type { English, KeyOf } from './catalogue.ts';
import { withinSentence } from './names.ts';
import { say, type Sentence } from './say.ts';

type Sentences = KeyOf<English<'authoring'>>;

type Every<Told extends Sentences> = Told;

/** What authoring tells: `tsc` names what of it has no sentence. */
type AuthoringKey = Every<DraftKey | EditKey>;

/**
 * Says why an edit is refused, or what stands in a first draft.
 *
 * @param sentence of a voice that puts values in as they are: they go into a file
 */
export function authoringWords(sentence: Sentence, { key, values }: Phrase<AuthoringKey>): string {
  return say(sentence, { key: `authoring:${key}`, values });
}

/** Names that never begin a sentence of a first draft. */
const within = new Set(['other', 'side', 'whom']);

/** Says what stands in a first draft. */
export function drafting(sentence: Sentence): SayDraft {
  return (key, values = {}) => {
    const placed = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && within.has(name) ? withinSentence(value) : value,
    ]);
    return authoringWords(sentence, { key, values: Object.fromEntries(placed) as typeof values });
  };
}
