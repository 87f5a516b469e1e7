import { createStore, useStore } from 'zustand';
import { fileText, lockDesk, openOnDesk, studioStore, type OpenDraft } from '../studio-store.ts';
import { flushTyped } from '../typed.ts';
import { onDraft } from './draft-channel.ts';
import { titleIn, type DraftFile } from './draft-file.ts';
import { rememberVersion, saveDraft, settleWaiting, takeDraft } from './drafts.ts';
import { keepingStore } from './studio-keeping.ts';
import { sameText } from './thin-versions.ts';

const soon = 300; // milliseconds from a change to its save
const pause = 20_000; // without a change, until a version is kept
const again = 4_000; // until what could not be saved is tried again

interface Desk {
  /** What became of the draft elsewhere: then nothing more is saved from here. */
  readonly lost: 'elsewhere' | 'deleted' | undefined;
  readonly at: number | undefined; // when it was last saved, milliseconds since 1970
}

const deskStore = createStore<Desk>()(() => ({ lost: undefined, at: undefined }));

export function useDesk(): Desk {
  return useStore(deskStore);
}

/** The draft on the desk as it was last saved, and of which state of the desk. */
let saved: { readonly file: DraftFile; readonly desk: OpenDraft | undefined } | undefined;

/** Puts a kept draft on the desk, and takes it from other tabs; or says why it cannot be had. */
export async function openDraft(id: string): Promise<'open' | 'missing' | 'unreachable'> {
  const { draft: before } = studioStore.getState();
  if (before?.id === id) await saveDesk();
  const file = await takeDraft(id);
  if (typeof file === 'string') return file;
  const stays =
    before?.id === id &&
    saved?.file.id === id &&
    sameText(saved.file, file) &&
    !before.editor.readOnly;
  if (!stays) openOnDesk(file);
  saved = { file, desk: studioStore.getState().draft };
  deskStore.setState({ lost: undefined, at: file.changed });
  await rememberVersion(file, 'opened');
  return 'open';
}

/** The draft as it is on the desk now, to be saved or handed on. */
export function draftOnDesk(): DraftFile | undefined {
  const { draft, reading } = studioStore.getState();
  if (!draft || saved?.file.id !== draft.id) return undefined;
  const { file } = saved;
  const text = fileText(draft);
  const isRead = reading?.text === draft.editor.doc.toString();
  const errors = reading?.problems.filter(({ severity }) => severity === 'error').length;
  const { overlays, journeys } = draft;
  const told = { text, overlays, journeys, title: titleIn(text) };
  return { ...file, ...told, errors: isRead ? errors : undefined };
}

/** Saves what has changed on the desk since it was last saved. */
async function saveDesk(): Promise<void> {
  const { draft } = studioStore.getState();
  const now = draftOnDesk();
  if (!now || !saved || deskStore.getState().lost) return;
  if (!differs(draft, saved.desk) && now.errors === saved.file.errors) return;
  const changed = differs(draft, saved.desk) ? Date.now() : now.changed;
  const file = { ...now, changed, edition: now.edition + 1 };
  saved = { file, desk: draft };
  const done = await saveDraft(file);
  if (saved.file.id !== file.id) return;
  if (done === 'kept') deskStore.setState({ at: file.changed });
  else await lose(done, file);
}

function differs(now: OpenDraft | undefined, before: OpenDraft | undefined): boolean {
  return (
    now?.editor.doc !== before?.editor.doc ||
    now?.overlays !== before?.overlays ||
    now?.journeys !== before?.journeys
  );
}

/** Another tab has the draft, or has deleted it: what could not be saved becomes one of its versions. */
async function lose(lost: 'elsewhere' | 'deleted', unsaved?: DraftFile): Promise<void> {
  deskStore.setState({ lost });
  lockDesk();
  if (unsaved && lost === 'elsewhere') await rememberVersion(unsaved, 'elsewhere');
}

/** Keeps the draft on the desk while somebody works on it; gives back how to stop. */
export function keepDesk(): () => void {
  let [timer, rest]: (ReturnType<typeof setTimeout> | undefined)[] = [];
  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    void saveDesk();
  };
  const remember = () => {
    const now = draftOnDesk();
    if (now && !deskStore.getState().lost) void rememberVersion(now, 'pause');
  };
  const stopWatching = studioStore.subscribe(({ draft, reading }, before) => {
    if (!differs(draft, before.draft) && reading === before.reading) return;
    timer ??= setTimeout(save, soon);
    if (!differs(draft, before.draft)) return;
    clearTimeout(rest);
    rest = setTimeout(remember, pause);
  });
  const stopHearing = onDraft((news, id) => {
    if (id !== saved?.file.id || (news !== 'taken' && news !== 'deleted')) return;
    flushTyped();
    const isSaved = !differs(studioStore.getState().draft, saved.desk);
    void lose(news === 'taken' ? 'elsewhere' : 'deleted', isSaved ? undefined : draftOnDesk());
  });
  const saveAll = () => {
    flushTyped();
    save();
  };
  const hide = () => {
    if (document.visibilityState === 'hidden') saveAll();
  };
  const leave = (event: BeforeUnloadEvent) => {
    saveAll();
    if (keepingStore.getState().onlyHere) event.preventDefault();
  };
  const retry = setInterval(() => {
    if (keepingStore.getState().keeping !== 'kept') void settleWaiting();
  }, again);
  document.addEventListener('visibilitychange', hide);
  addEventListener('pagehide', saveAll);
  addEventListener('beforeunload', leave);
  return () => {
    saveAll();
    clearTimeout(rest);
    clearInterval(retry);
    stopWatching();
    stopHearing();
    document.removeEventListener('visibilitychange', hide);
    removeEventListener('pagehide', saveAll);
    removeEventListener('beforeunload', leave);
  };
}
