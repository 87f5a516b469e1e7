import { randomName } from '../../storage/tab.ts';
import type { DraftFile, Version, VersionReason } from './draft-file.ts';
import { readDraft, readVersion } from './read-draft.ts';
import type { StudioDatabase } from './studio-database.ts';
import { sameText, versionsToDrop } from './thin-versions.ts';

/** What came of a save: kept, or refused since another tab has the draft or has deleted it. */
export type Kept = 'kept' | 'elsewhere' | 'deleted';

/** What a tab knows of a draft that it saves. */
export interface Known {
  readonly known: boolean; // the database has had it; if it has it no more, it was deleted
  /** As it lay there when this tab opened it without being able to write its name on it. */
  readonly found?: Pick<DraftFile, 'writer' | 'edition'> | undefined;
}

/** Saves, unless another tab has taken the draft since, or has deleted it. */
export async function putDraft(
  database: StudioDatabase,
  draft: DraftFile,
  { known, found }: Known,
): Promise<Kept> {
  const change = database.transaction('drafts', 'readwrite');
  const lies = undeleted(await change.store.get(draft.id));
  const ours =
    lies?.writer === draft.writer ||
    (found !== undefined && lies?.writer === found.writer && lies.edition === found.edition);
  const kept = lies ? (ours ? 'kept' : 'elsewhere') : known ? 'deleted' : 'kept';
  // A name is given in the list of drafts, whoever has the draft on their desk.
  const named = { ...draft, name: lies ? lies.name : draft.name };
  await Promise.all([kept === 'kept' ? change.store.put(named) : undefined, change.done]);
  return kept;
}

/** Gives a draft a name, or takes it away; gives whether the draft lies there. */
export async function putName(
  database: StudioDatabase,
  id: string,
  name: string | undefined,
): Promise<boolean> {
  const change = database.transaction('drafts', 'readwrite');
  const lies = undeleted(await change.store.get(id));
  await Promise.all([lies && change.store.put({ ...lies, name }), change.done]);
  return lies !== undefined;
}

/**
 * Saves what was noted while the database could not be had. What another tab wrote meanwhile stays
 * the draft; the noted text becomes one of its versions, so that neither is lost.
 */
export async function settleDraft(database: StudioDatabase, noted: DraftFile): Promise<void> {
  const change = database.transaction('drafts', 'readwrite');
  const lies = undeleted(await change.store.get(noted.id));
  const later = !lies || (lies.writer === noted.writer && lies.edition <= noted.edition);
  await Promise.all([later ? change.store.put(noted) : undefined, change.done]);
  if (!later && lies.writer !== noted.writer && !sameText(lies, noted)) {
    await keepVersion(database, versionOf(noted, 'elsewhere'));
  }
}

export function versionOf(
  { id, text, overlays }: Pick<DraftFile, 'id' | 'text' | 'overlays'>,
  why: VersionReason,
): Version {
  return { id: randomName(), draft: id, at: Date.now(), why, text, overlays };
}

/** Keeps a version, unless the newest holds the same, and thins those that there are. */
export async function keepVersion(database: StudioDatabase, version: Version): Promise<void> {
  const change = database.transaction('versions', 'readwrite');
  const all = await change.store.index('draft').getAll(version.draft);
  const before = all.flatMap((each) => readVersion(each) ?? []);
  const newest = before.toSorted((a, b) => b.at - a.at)[0];
  if (newest && sameText(newest, version)) {
    await change.done;
    return;
  }
  const gone = versionsToDrop([...before, version], version.at);
  await Promise.all([
    change.store.put(version),
    ...gone.filter((id) => id !== version.id).map((id) => change.store.delete(id)),
    change.done,
  ]);
}

/** Makes a tab the draft's writer; gives the draft as it lay there. */
export async function takeOver(
  database: StudioDatabase,
  id: string,
  writer: string,
): Promise<DraftFile | undefined> {
  const change = database.transaction('drafts', 'readwrite');
  const draft = undeleted(await change.store.get(id));
  await Promise.all([draft && change.store.put({ ...draft, writer }), change.done]);
  return draft;
}

/** A draft that lies there and is not deleted. */
export function undeleted(data: unknown): DraftFile | undefined {
  const draft = readDraft(data);
  return draft?.deleted === undefined ? draft : undefined;
}

/** A draft and all that is kept of it. */
export interface WholeDraft {
  readonly draft: DraftFile;
  readonly versions: readonly Version[];
}

/** Marks a draft as deleted: it lies there with its versions until it is wanted back, or forgotten. */
export async function markDeleted(
  database: StudioDatabase,
  id: string,
  deleted: number,
): Promise<WholeDraft | undefined> {
  const change = database.transaction(['drafts', 'versions'], 'readwrite');
  const drafts = change.objectStore('drafts');
  const [kept, versions] = await Promise.all([
    drafts.get(id),
    change.objectStore('versions').index('draft').getAll(id),
  ]);
  const draft = readDraft(kept);
  await Promise.all([draft && drafts.put({ ...draft, deleted }), change.done]);
  return draft && { draft, versions };
}

/** Takes a draft out with all that is kept of it. */
export async function forgetWhole(database: StudioDatabase, id: IDBValidKey): Promise<void> {
  const change = database.transaction(['drafts', 'versions'], 'readwrite');
  const drafts = change.objectStore('drafts');
  const all = change.objectStore('versions');
  const versions = await all.index('draft').getAllKeys(id);
  await Promise.all([
    drafts.delete(id),
    ...versions.map((version) => all.delete(version)),
    change.done,
  ]);
}

export async function putWhole(
  database: StudioDatabase,
  { draft, versions }: WholeDraft,
): Promise<void> {
  const change = database.transaction(['drafts', 'versions'], 'readwrite');
  await Promise.all([
    change.objectStore('drafts').put(draft),
    ...versions.map((version) => change.objectStore('versions').put(version)),
    change.done,
  ]);
}
