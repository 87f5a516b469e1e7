import type { ComponentProps } from 'react';
import type { NoteId } from '../../../reckoning/voice.ts';
import { Note } from '../../page/note.tsx';
import { useVoice } from './use-voice.ts';

interface TableNoteProps extends ComponentProps<typeof Note> {
  readonly id: NoteId;
}

/** A note at the table: only while nobody else speaks. */
export function TableNote(note: TableNoteProps) {
  const voice = useVoice();
  return voice.kind === 'note' && voice.id === note.id && <Note {...note} />;
}
