import { notesUnder } from '../../storage/notes.ts';
import type { DraftFile } from './draft-file.ts';
import { readDraft } from './read-draft.ts';

const notes = notesUnder('common-ground-studio:unsaved:', readDraft);

/** A draft stands in local storage until the database has it. Gives whether it does. */
export function noteDraft(draft: DraftFile): boolean {
  const noted = notes.note(draft.id, draft);
  if (!noted) notes.drop(draft.id); // an older one would be taken for the latest
  return noted;
}

/** The database has this save; a later one stays noted. */
export function forgetNote({ id, edition, writer }: DraftFile): void {
  const noted = notes.read(id);
  if (noted?.writer === writer && noted.edition <= edition) notes.drop(id);
}

export const dropNote = notes.drop;

/** What stands here: saves of tabs that were closed, and of others that wait for the database. */
export const notedDrafts = notes.all;
