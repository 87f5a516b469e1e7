import { troubleOf } from '../../storage/patient-database.ts';
import { askToPersist } from '../../storage/persist.ts';
import { tab } from '../../storage/tab.ts';
import { unreadable, type Unreadable } from '../../storage/unreadable.ts';
import type { Keeping } from '../../game-store.ts';
import { onDraft, tellDraft } from './draft-channel.ts';
import type { DraftFile, Version, VersionReason } from './draft-file.ts';
import { dropNote, forgetNote, noteDraft, notedDrafts } from './draft-journal.ts';
import {
  forgetWhole,
  keepVersion,
  markDeleted,
  putDraft,
  putName,
  putWhole,
  settleDraft,
  takeOver,
  undeleted,
  versionOf,
  type Kept,
  type WholeDraft,
} from './drafts-database.ts';
import { readDraft, readVersion } from './read-draft.ts';
import { askStudioDatabase, keepingStore, reportStudioKeeping } from './studio-keeping.ts';
import type { StudioDatabase } from './studio-database.ts';

export interface DeletedDraft extends DraftFile {
  readonly deleted: number;
}

interface Waiting {
  readonly draft: DraftFile;
  readonly noted: boolean; // in the journal too, which outlives the tab
}

/** Saves that the database does not have yet. */
const waiting = new Map<string, Waiting>();

/** Drafts that the database has had, and those that were deleted since, here or in another tab. */
const known = new Set<string>();
const deleted = new Set<string>();

/** How drafts lay there that were opened while there was no room to write this tab's name on them. */
const untaken = new Map<string, Pick<DraftFile, 'writer' | 'edition'>>();

onDraft((news, id) => {
  if (news === 'deleted') forget(id);
});

/** Saves where it can: while there is no database, or no room in it, this tab and the journal keep it. */
export async function saveDraft(draft: DraftFile): Promise<Kept> {
  const { id } = draft;
  if (deleted.has(id)) return 'deleted';
  const noted = noteDraft(draft);
  try {
    const done = await ask((database) =>
      putDraft(database, draft, { known: known.has(id), found: untaken.get(id) }),
    );
    if (done !== undefined) {
      forgetNote(draft);
      untaken.delete(id);
      unwait(draft);
      if (done === 'kept') await afterSaving(id);
      return done;
    }
  } catch (error) {
    reportStudioKeeping(troubleOf(error));
  }
  wait({ draft, noted });
  return 'kept';
}

async function afterSaving(id: string): Promise<void> {
  if (!known.has(id)) void askToPersist();
  known.add(id);
  tellDraft('kept', id);
  if (waiting.size > 0) await settleWaiting();
  else reportStudioKeeping('kept');
}

/** A kept draft, now this tab's; or why it cannot be had. */
export async function takeDraft(id: string): Promise<DraftFile | 'missing' | 'unreachable'> {
  await settleWaiting();
  const kept = await ask(async (database) => {
    try {
      const draft = await takeOver(database, id, tab);
      untaken.delete(id);
      return draft;
    } catch {
      // Who cannot write, for want of room, can still read, and work on in this tab.
      const draft = undeleted(await database.get('drafts', id));
      if (draft) untaken.set(id, { writer: draft.writer, edition: draft.edition });
      return draft;
    }
  });
  if (kept) known.add(id);
  const draft = laterOf(kept, waiting.get(id)?.draft);
  if (!draft) {
    const { keeping } = keepingStore.getState();
    return keeping === 'held' || keeping === 'newer' ? 'unreachable' : 'missing';
  }
  deleted.delete(id);
  tellDraft('taken', id);
  return { ...draft, writer: tab };
}

/** The drafts, latest first; those of this tab alone while there is no database. */
export async function listDrafts(): Promise<readonly DraftFile[]> {
  await settleWaiting();
  const kept = (await ask((database) => database.getAll('drafts'))) ?? [];
  const drafts = new Map(kept.flatMap((each) => undeleted(each) ?? []).map((d) => [d.id, d]));
  for (const { draft } of waiting.values()) {
    drafts.set(draft.id, laterOf(drafts.get(draft.id), draft) ?? draft);
  }
  return [...drafts.values()].toSorted((a, b) => b.changed - a.changed);
}

/** What lies among the drafts and is none. */
export async function listUnreadableDrafts(): Promise<readonly Unreadable[]> {
  const kept: readonly unknown[] = (await ask((database) => database.getAll('drafts'))) ?? [];
  return kept.filter((each) => !readDraft(each)).map((each) => unreadable(each, 'text'));
}

export async function removeUnreadableDraft({ key }: Unreadable): Promise<void> {
  await ask((database) => forgetWhole(database, key));
}

/** Gives a draft a name of the author's own, or none. */
export async function nameDraft(id: string, name: string | undefined): Promise<void> {
  const here = waiting.get(id);
  if (here) {
    const draft = { ...here.draft, name };
    wait({ draft, noted: noteDraft(draft) });
  }
  await quietly(async (database) => void (await putName(database, id, name)));
  tellDraft('kept', id);
}

/** Deletes a draft; gives it with its versions, so that they can be put back, also later (`listDeleted`). */
export async function removeDraft(id: string): Promise<WholeDraft | undefined> {
  const here = waiting.get(id)?.draft;
  if (keepingStore.getState().keeping === 'full') {
    // Room is wanted more than what was deleted before.
    for (const before of await listDeleted()) await forgetDraft(before.id);
  }
  const whole = await ask((database) => markDeleted(database, id, Date.now()));
  forget(id);
  tellDraft('deleted', id);
  await settleWaiting();
  return whole ?? (here && { draft: here, versions: [] });
}

const keptDays = 30; // a deleted draft

/** The drafts that were deleted lately, the last one first; those of longer ago are forgotten. */
export async function listDeleted(): Promise<readonly DeletedDraft[]> {
  const all = (await ask((database) => database.getAll('drafts'))) ?? [];
  const gone = all
    .flatMap((each) => readDraft(each) ?? [])
    .filter((draft): draft is DeletedDraft => draft.deleted !== undefined);
  const since = Date.now() - keptDays * 24 * 60 * 60 * 1000;
  for (const { id } of gone.filter(({ deleted }) => deleted < since)) await forgetDraft(id);
  return gone.filter(({ deleted: at }) => at >= since).toSorted((a, b) => b.deleted - a.deleted);
}

/** Puts back a draft that was deleted, as it was. */
export async function restoreDraft({ deleted: _, ...draft }: DeletedDraft): Promise<void> {
  await putDraftBack({ draft, versions: [] });
}

/** Takes out a deleted draft for good, with its versions. */
export async function forgetDraft(id: string): Promise<void> {
  await quietly((database) => forgetWhole(database, id));
  tellDraft('deleted', id);
  await settleWaiting(); // there may be room now
}

/** Puts back, or brings in, a draft with its versions. */
export async function putDraftBack({ draft, versions }: WholeDraft): Promise<void> {
  deleted.delete(draft.id);
  known.delete(draft.id);
  const ours = { ...draft, writer: tab };
  await saveDraft(ours);
  if (versions.length > 0)
    await quietly((database) => putWhole(database, { draft: ours, versions }));
}

export async function listVersions(draft: string): Promise<readonly Version[]> {
  const found = await ask((database) => database.getAllFromIndex('versions', 'draft', draft));
  const versions = (found ?? []).flatMap((each) => readVersion(each) ?? []);
  return versions.toSorted((a, b) => b.at - a.at);
}

/** Keeps a draft as it is now among its versions; gives whether that could be done. */
export async function rememberVersion(
  draft: Pick<DraftFile, 'id' | 'text' | 'overlays'>,
  why: VersionReason,
): Promise<boolean> {
  return quietly((database) => keepVersion(database, versionOf(draft, why)));
}

/** Tries again to save what waits; the store says how it went. */
export async function settleWaiting(): Promise<void> {
  if (waiting.size === 0 && notedDrafts().length === 0) return;
  const keeping = await ask(settle);
  if (keeping) reportStudioKeeping(keeping);
}

/** What is not the draft itself: where there is no room for it, the draft is all that is said of. */
async function quietly(change: (database: StudioDatabase) => Promise<void>): Promise<boolean> {
  try {
    return (await ask((database) => change(database).then(() => true))) ?? false;
  } catch (error) {
    if (troubleOf(error) === 'full') reportStudioKeeping('full');
    return false;
  }
}

function ask<T>(question: (database: StudioDatabase) => Promise<T>): Promise<T | undefined> {
  return askStudioDatabase(question, { onOpened: settle, onCleared: () => known.clear() });
}

async function settle(database: StudioDatabase): Promise<Keeping> {
  const noted = notedDrafts().filter(({ id }) => !deleted.has(id));
  for (const draft of [...noted, ...[...waiting.values()].map((each) => each.draft)]) {
    if (noted.includes(draft) && waiting.has(draft.id)) continue;
    try {
      await settleDraft(database, draft);
    } catch (error) {
      return troubleOf(error);
    }
    known.add(draft.id);
    forgetNote(draft);
    unwait(draft);
  }
  return 'kept';
}

function laterOf(kept: DraftFile | undefined, here: DraftFile | undefined): DraftFile | undefined {
  if (!kept || !here) return kept ?? here;
  return here.edition >= kept.edition ? here : kept;
}

function wait(save: Waiting): void {
  waiting.set(save.draft.id, save);
  sayOnlyHere();
}

/** A later save may have come to wait meanwhile. */
function unwait({ id, edition }: DraftFile): void {
  const now = waiting.get(id);
  if (now && now.draft.edition <= edition) waiting.delete(id);
  sayOnlyHere();
}

function forget(id: string): void {
  deleted.add(id);
  known.delete(id);
  waiting.delete(id);
  dropNote(id);
  sayOnlyHere();
}

function sayOnlyHere(): void {
  const onlyHere = [...waiting.values()].some(({ noted }) => !noted);
  if (keepingStore.getState().onlyHere !== onlyHere) keepingStore.setState({ onlyHere });
}
