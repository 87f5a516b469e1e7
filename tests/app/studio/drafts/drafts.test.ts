import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftFile } from '../../../../src/app/studio/drafts/draft-file.ts';
import { stubLocalStorage } from '../../storage/local-storage.ts';
import { draft } from './draft.ts';

const note = 'common-ground-studio:unsaved:a';
let journal: Record<string, unknown>;

/** A tab of its own: the modules anew, over the one database and journal of the browser. */
async function openTab() {
  vi.resetModules();
  const drafts = await import('../../../../src/app/studio/drafts/drafts.ts');
  const { keepingStore } = await import('../../../../src/app/studio/drafts/studio-keeping.ts');
  const { tab } = await import('../../../../src/app/storage/tab.ts');
  return {
    ...drafts,
    how: () => keepingStore.getState(),
    ours: (text: string, more: Partial<DraftFile> = {}) =>
      draft('a', text, { writer: tab, ...more }),
  };
}

type Tab = Awaited<ReturnType<typeof openTab>>;

const textIn = async (tab: Tab): Promise<string | undefined> =>
  (await tab.listDrafts()).find(({ id }) => id === 'a')?.text;

const versionsIn = async (tab: Tab): Promise<readonly string[]> =>
  (await tab.listVersions('a')).map(({ why, text }) => `${why}: ${text}`);

function openRaw(version: number): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('common-ground-studio', version);
    opening.onsuccess = () => {
      done(opening.result);
    };
    opening.onerror = () => {
      fail(new Error(opening.error?.message));
    };
  });
}

function noRoom() {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  journal = stubLocalStorage();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a draft', () => {
  it('is kept, and is there for the next tab; nothing of it is left in the journal', async () => {
    const tab = await openTab();
    expect(await tab.saveDraft(tab.ours('one', { overlays: { fr: 'un' }, journeys: [1] }))).toBe(
      'kept',
    );
    const next = await openTab();
    expect(await next.takeDraft('a')).toMatchObject({
      text: 'one',
      overlays: { fr: 'un' },
      journeys: [1],
    });
    expect(Object.keys(journal)).toEqual([]);
  });

  it('of a tab that was closed before the database answered is found in the journal', async () => {
    const before = await openTab();
    await before.saveDraft(before.ours('one'));
    journal[note] = JSON.stringify(before.ours('one and two', { edition: 2 }));
    const tab = await openTab();
    expect(await textIn(tab)).toBe('one and two');
    expect(Object.keys(journal)).toEqual([]);
  });

  it('is not overwritten by an older save that stands in the journal', async () => {
    const before = await openTab();
    await before.saveDraft(before.ours('later', { edition: 5 }));
    journal[note] = JSON.stringify(before.ours('earlier', { edition: 4 }));
    expect(await textIn(await openTab())).toBe('later');
  });

  it('that is damaged in the journal keeps nobody from the others', async () => {
    journal[note] = '{"id": "a", "te';
    const tab = await openTab();
    await tab.saveDraft({ ...tab.ours('one'), id: 'b' });
    expect((await tab.listDrafts()).map(({ id }) => id)).toEqual(['b']);
  });
});

describe('two tabs with the same draft', () => {
  it('the later one takes it: the earlier one is refused, and overwrites nothing', async () => {
    const earlier = await openTab();
    await earlier.saveDraft(earlier.ours('one'));
    const later = await openTab();
    await later.takeDraft('a');
    expect(await earlier.saveDraft(earlier.ours('stray', { edition: 2 }))).toBe('elsewhere');
    expect(await later.saveDraft(later.ours('two', { edition: 2 }))).toBe('kept');
    expect(await textIn(earlier)).toBe('two');
  });

  it('what the earlier one had only in the journal becomes a version, and merges into nothing', async () => {
    const earlier = await openTab();
    await earlier.saveDraft(earlier.ours('one'));
    const later = await openTab();
    await later.takeDraft('a');
    await later.saveDraft(later.ours('two', { edition: 2 }));
    journal[note] = JSON.stringify(earlier.ours('stray', { edition: 9 }));
    const third = await openTab();
    expect(await textIn(third)).toBe('two');
    expect(await versionsIn(third)).toEqual(['elsewhere: stray']);
    expect(Object.keys(journal)).toEqual([]);
  });

  it('one deletes it: the other brings it not back by saving, but by putting it back', async () => {
    const one = await openTab();
    await one.saveDraft(one.ours('one'));
    const other = await openTab();
    await other.takeDraft('a');
    await one.removeDraft('a');
    expect(await other.saveDraft(other.ours('two', { edition: 2 }))).toBe('deleted');
    expect(await textIn(other)).toBe(undefined);
    await other.putDraftBack({ draft: other.ours('two', { edition: 2 }), versions: [] });
    expect(await textIn(await openTab())).toBe('two');
  });
});

describe('a deleted draft', () => {
  it('comes back whole, with its versions', async () => {
    const tab = await openTab();
    await tab.saveDraft(tab.ours('two'));
    await tab.rememberVersion({ ...tab.ours('one') }, 'asked');
    const whole = await tab.removeDraft('a');
    expect(await textIn(tab)).toBe(undefined);
    if (whole) await tab.putDraftBack(whole);
    expect(await textIn(await openTab())).toBe('two');
    expect(await versionsIn(tab)).toEqual(['asked: one']);
  });
});

describe('a draft deleted lately', () => {
  it('can be had back after the page was left, with its versions', async () => {
    const tab = await openTab();
    await tab.saveDraft(tab.ours('two', { journeys: ['a game'] }));
    await tab.rememberVersion({ ...tab.ours('one') }, 'asked');
    await tab.removeDraft('a');
    const later = await openTab();
    expect(await later.takeDraft('a')).toBe('missing');
    const [gone] = await later.listDeleted();
    if (gone) await later.restoreDraft(gone);
    expect(await later.listDeleted()).toEqual([]);
    expect(await later.listDrafts()).toMatchObject([{ text: 'two', journeys: ['a game'] }]);
    expect(await versionsIn(later)).toEqual(['asked: one']);
  });

  it('is forgotten after thirty days, or at once where its author says so', async () => {
    const tab = await openTab();
    await tab.saveDraft(tab.ours('two'));
    await tab.rememberVersion({ ...tab.ours('one') }, 'asked');
    const month = 30 * 24 * 60 * 60 * 1000;
    const deletedAt = (at: number) => {
      vi.spyOn(Date, 'now').mockReturnValueOnce(at);
    };
    deletedAt(Date.now() - month - 1000);
    await tab.removeDraft('a');
    expect(await tab.listDeleted()).toEqual([]);
    expect(await versionsIn(tab)).toEqual([]);
    await tab.putDraftBack({ draft: tab.ours('three'), versions: [] });
    await tab.removeDraft('a');
    await tab.forgetDraft('a');
    expect(await tab.listDeleted()).toEqual([]);
  });
});

describe('a version', () => {
  it('is not kept twice in a row', async () => {
    const tab = await openTab();
    await tab.rememberVersion(tab.ours('one'), 'asked');
    await tab.rememberVersion(tab.ours('one'), 'asked');
    await tab.rememberVersion(tab.ours('one', { overlays: { fr: 'un' } }), 'asked');
    expect(await versionsIn(tab)).toEqual(['asked: one', 'asked: one']);
  });
});

describe('where the database cannot be had', () => {
  it('no room: it is said, the journal has the text, and it is saved once there is room', async () => {
    const tab = await openTab();
    await tab.saveDraft(tab.ours('one'));
    const full = noRoom();
    expect(await tab.saveDraft(tab.ours('two', { edition: 2 }))).toBe('kept');
    expect(tab.how()).toEqual({ keeping: 'full', onlyHere: false });
    expect(journal[note]).toContain('two');
    expect(await textIn(tab)).toBe('two');
    full.mockRestore();
    await tab.settleWaiting();
    expect(tab.how()).toEqual({ keeping: 'kept', onlyHere: false });
    expect(await textIn(await openTab())).toBe('two');
    expect(Object.keys(journal)).toEqual([]);
  });

  it('no room to take it: it opens all the same, and is saved if nobody wrote it meanwhile', async () => {
    const before = await openTab();
    await before.saveDraft(before.ours('one'));
    const tab = await openTab();
    const full = noRoom();
    expect(await tab.takeDraft('a')).toMatchObject({ text: 'one' });
    full.mockRestore();
    expect(await tab.saveDraft(tab.ours('two', { edition: 2 }))).toBe('kept');
    expect(await textIn(await openTab())).toBe('two');
  });

  it('neither database nor journal: this tab has it, and says that nothing else has', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const setItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: () => null, setItem, removeItem: () => undefined });
    const tab = await openTab();
    expect(await tab.saveDraft(tab.ours('one'))).toBe('kept');
    expect(tab.how()).toEqual({ keeping: 'none', onlyHere: true });
    expect(await textIn(tab)).toBe('one');
  });

  it('a newer version wrote it: it is said and nothing is touched; the journal has the text', async () => {
    (await openRaw(99)).close();
    const tab = await openTab();
    expect(await tab.takeDraft('b')).toBe('unreachable');
    expect(await tab.saveDraft(tab.ours('one'))).toBe('kept');
    expect(tab.how()).toEqual({ keeping: 'newer', onlyHere: false });
    expect(journal[note]).toContain('one');
    expect(await indexedDB.databases()).toEqual([{ name: 'common-ground-studio', version: 99 }]);
  });

  it('a newer version wants it: this tab lets go, says so, and the journal has what is written', async () => {
    const tab = await openTab();
    await tab.saveDraft(tab.ours('one'));
    const newer = await openRaw(99);
    expect(tab.how().keeping).toBe('newer');
    await tab.saveDraft(tab.ours('two', { edition: 2 }));
    expect(journal[note]).toContain('two');
    newer.close();
  });
});

describe('what lies among the drafts', () => {
  const spoiled = {
    changed: 8640000000000001,
    ...{ title: {}, name: {}, file: 5, overlays: null, journeys: {}, errors: '<b>' },
    ...{ writer: 5, edition: 'x' },
  };
  const repaired = {
    text: 'one',
    ...{ changed: 0, title: '', name: undefined, file: 'a.yaml', overlays: {}, journeys: [] },
    ...{ errors: undefined, edition: 0 },
  };

  /** Puts there what no save would. */
  async function lie(store: string, entry: object): Promise<void> {
    const database = await openRaw(1);
    const change = database.transaction(store, 'readwrite');
    change.objectStore(store).put(entry);
    await new Promise((done) => {
      change.oncomplete = done;
    });
    database.close();
  }

  it('and has its text is a draft, whatever else of it is damaged', async () => {
    const tab = await openTab();
    await tab.saveDraft(tab.ours('one'));
    await lie('drafts', { ...tab.ours('one'), ...spoiled });
    expect(await tab.listDrafts()).toMatchObject([repaired]);
    expect(await tab.takeDraft('a')).toMatchObject(repaired);
    expect(await tab.listUnreadableDrafts()).toEqual([]);
  });

  it.each([null, 5, undefined])(
    'with %s for a text keeps no other from being listed; it is had as it is, and removed',
    async (text) => {
      const tab = await openTab();
      await tab.saveDraft(tab.ours('one'));
      await lie('drafts', { ...draft('b', ''), text });
      expect((await tab.listDrafts()).map(({ id }) => id)).toEqual(['a']);
      expect(await tab.takeDraft('b')).toBe('missing');
      const [entry, ...more] = await tab.listUnreadableDrafts();
      expect(more).toEqual([]);
      expect(entry).toMatchObject({ key: 'b', title: 'Talks' });
      if (entry) await tab.removeUnreadableDraft(entry);
      expect(await tab.listUnreadableDrafts()).toEqual([]);
      expect(await tab.listDrafts()).toHaveLength(1);
    },
  );

  it('as a version of no moment is passed over', async () => {
    const tab = await openTab();
    await tab.saveDraft(tab.ours('one'));
    await tab.rememberVersion(tab.ours('one'), 'asked');
    const [version] = await tab.listVersions('a');
    await lie('versions', { ...version, id: 'far', at: 8640000000000001 });
    expect(await tab.listVersions('a')).toEqual([version]);
    await tab.rememberVersion(tab.ours('two'), 'asked');
    expect(await versionsIn(tab)).toContain('asked: two');
  });

  it('or in the journal with a date that no calendar has is of no known date', async () => {
    const before = await openTab();
    journal[note] = JSON.stringify(before.ours('noted', { changed: 9e15 }));
    const tab = await openTab();
    expect(await tab.listDrafts()).toMatchObject([{ text: 'noted', changed: 0 }]);
  });
});
