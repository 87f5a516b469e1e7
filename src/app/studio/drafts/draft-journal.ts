import { isRecord } from '../../plain-data.ts';
import { notesUnder } from '../../storage/notes.ts';
import type { DraftFile, Overlays } from './draft-file.ts';

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

/** A draft from plain data, as far as it can be told: what matters is the text. */
export function readDraft(data: unknown): DraftFile | undefined {
  if (!isRecord(data)) return undefined;
  const { id, file, text, overlays, journeys, title, name, changed, errors, writer, edition } =
    data;
  if (typeof id !== 'string' || typeof text !== 'string') return undefined;
  return {
    id,
    text,
    file: typeof file === 'string' ? file : `${id}.yaml`,
    overlays: readOverlays(overlays),
    journeys: Array.isArray(journeys) ? journeys : [],
    title: typeof title === 'string' ? title : '',
    name: typeof name === 'string' ? name : undefined,
    changed: numberOf(changed) ?? 0,
    errors: numberOf(errors),
    writer: typeof writer === 'string' ? writer : '',
    edition: numberOf(edition) ?? 0,
  };
}

function readOverlays(data: unknown): Overlays {
  if (!isRecord(data)) return {};
  return Object.fromEntries(
    Object.entries(data).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(entry[0]),
    ),
  );
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
