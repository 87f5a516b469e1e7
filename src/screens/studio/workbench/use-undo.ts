import type { Text } from '@codemirror/state';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { studioStore } from '../../../app/studio/studio-store.ts';
import { redoChange, undoChange, type Changed } from '../../../app/studio/undo.ts';
import { useStudio } from '../../../app/studio/use-studio.ts';
import { announce } from '../../page/announcer.ts';
import { useFormWords } from '../form/fields/use-new-form.ts';
import { placeWords } from '../form/place-words.ts';

export interface Undo {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly said: string | undefined; // what was undone or redone, until the draft is changed again
}

/** Undo and redo that say what they did: it may be nowhere on the screen. */
export function useUndo(): Undo {
  const { t } = useTranslation('studio');
  const { name } = useFormWords();
  const doc = useStudio(({ draft }) => draft?.editor.doc);
  const [last, setLast] = useState<{ readonly words: string; readonly doc: Text | undefined }>();
  const whatOf = (changed: Changed): string => {
    if (changed === 'translation') return t('sheets.languages');
    if (changed === 'text' || changed.path.length === 0) return t('sheets.text');
    return placeWords({ data: changed.data, name }, changed.path);
  };
  const tell = (words: string) => {
    announce(words);
    setLast({ words, doc: studioStore.getState().draft?.editor.doc });
  };
  return {
    undo: () => {
      const changed = undoChange();
      tell(changed ? t('undone', { what: whatOf(changed) }) : t('nothingToUndo'));
    },
    redo: () => {
      const changed = redoChange();
      tell(changed ? t('redone', { what: whatOf(changed) }) : t('nothingToRedo'));
    },
    said: last !== undefined && last.doc === doc ? last.words : undefined,
  };
}
