import { err, ok, type Result } from '../../../lib/result.ts';
import { download } from '../../files/download.ts';
import { isRecord } from '../../plain-data.ts';
import { randomName } from '../../storage/tab.ts';
import { readDraft } from './read-draft.ts';
import { listDrafts, putDraftBack } from './drafts.ts';
import { sameText } from './thin-versions.ts';
import { draftsText, VERSION } from './drafts-text.ts';

/** Hands all drafts to the person as one file, with their translations and journeys. */
export async function exportDrafts(): Promise<void> {
  download('common-ground-drafts.json', draftsText(await listDrafts()));
}

/** What came of a file of drafts. */
export interface DraftsBroughtIn {
  readonly fresh: number;
  readonly already: number; // here, with the same text
  readonly beside: number; // here with another text: both are kept
  readonly damaged: number;
}

/** Whether a text is, or begins as, a file of all drafts. */
export function isDraftsText(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"commonGroundDrafts"/.test(text);
}

/** Brings in a file of drafts: what is here stays as it is, and what differs is kept beside it. */
export async function importDrafts(text: string): Promise<Result<DraftsBroughtIn, 'newer'>> {
  const filed = readDraftsText(text);
  if (filed === 'newer') return err(filed);
  const here = new Map((await listDrafts()).map((draft) => [draft.id, draft]));
  const texts = [...here.values()];
  const counts = { fresh: 0, already: 0, beside: 0, damaged: 0 };
  for (const each of filed) {
    const draft = readDraft(each);
    if (!draft) counts.damaged += 1;
    else if (texts.some((other) => sameText(other, draft))) counts.already += 1;
    else {
      const isHere = here.has(draft.id) || !/^[0-9a-z]{1,40}$/.test(draft.id);
      counts[isHere ? 'beside' : 'fresh'] += 1;
      const kept = isHere ? { ...draft, id: randomName() } : draft;
      texts.push(kept);
      here.set(kept.id, kept);
      await putDraftBack({ draft: kept, versions: [] });
    }
  }
  return ok(counts);
}

function readDraftsText(text: string): readonly unknown[] | 'newer' {
  const file = readJson(text) ?? readByLine(text);
  if (!isRecord(file) || !Array.isArray(file['drafts'])) return [];
  const version = file['commonGroundDrafts'];
  return typeof version === 'number' && version > VERSION ? 'newer' : file['drafts'];
}

/** A line that is whole is a draft; one that is not stands for one that is lost. */
function readByLine(text: string): unknown {
  const [first = '', ...lines] = text.split(/\r?\n/);
  const version = /"commonGroundDrafts":(\d+)/.exec(first)?.[1];
  const drafts = lines
    .map((line) => line.replace(/,\s*$/, '').trim())
    .filter((line) => line !== '' && line !== ']}')
    .map((line) => readJson(line) ?? line);
  return { commonGroundDrafts: Number(version), drafts };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
