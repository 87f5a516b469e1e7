import type { EditKey } from '../../authoring/edit.ts';
import type { TextChanges } from '../../authoring/text-change.ts';
import type { Phrase } from '../../lib/phrase.ts';
import type { Result } from '../../lib/result.ts';
import { changeText, textOnDesk } from './studio-store.ts';

/** Changes of several places that belong together, as the authoring makes them of a text. */
export type Making = (text: string) => Result<TextChanges, Phrase<EditKey>>;

/** Makes them of the draft, as one step of its history; why not, where they cannot be made. */
export function changeDraft(make: Making): Phrase<EditKey> | undefined {
  const made = make(textOnDesk());
  if (!made.ok) return made.error;
  changeText(made.value);
  return undefined;
}
