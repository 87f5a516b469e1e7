import { isRecord } from '../../plain-data.ts';
import type { DraftFile, Overlays } from './draft-file.ts';

const prefix = 'common-ground-studio:unsaved:';

/**
 * The database answers a moment later, and a tab that is closed in that moment takes the save with
 * it: a draft stands in local storage until the database has it. Gives whether it does.
 */
export function noteDraft(draft: DraftFile): boolean {
  try {
    localStorage.setItem(prefix + draft.id, JSON.stringify(draft));
    return true;
  } catch {
    dropNote(draft.id); // an older one would be taken for the latest
    return false;
  }
}

/** The database has this save; a later one stays noted. */
export function forgetNote({ id, edition, writer }: DraftFile): void {
  const noted = readNote(prefix + id);
  if (noted?.writer === writer && noted.edition <= edition) dropNote(id);
}

export function dropNote(id: string): void {
  try {
    localStorage.removeItem(prefix + id);
  } catch {
    // Blocked: then nothing was noted either.
  }
}

/** What stands here: saves of tabs that were closed, and of others that wait for the database. */
export function notedDrafts(): readonly DraftFile[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => readNote(key) ?? []);
  } catch {
    return [];
  }
}

function readNote(key: string): DraftFile | undefined {
  try {
    return readDraft(JSON.parse(localStorage.getItem(key) ?? 'null'));
  } catch {
    return undefined; // damaged
  }
}

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
