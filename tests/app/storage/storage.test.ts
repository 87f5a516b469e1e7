import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavedGame } from '../../../src/app/storage/saved-game.ts';
import { stubLocalStorage } from './local-storage.ts';
import { saved } from './saved-game.ts';

let journal: Record<string, unknown>;

/** A tab of its own: the modules anew, over the one database and journal of the browser. */
async function openTab() {
  vi.resetModules();
  const storage = await import('../../../src/app/storage/storage.ts');
  const { gameStore } = await import('../../../src/app/game-store.ts');
  const { tab } = await import('../../../src/app/storage/tab.ts');
  return {
    ...storage,
    keeping: () => gameStore.getState().keeping,
    onlyHere: () => gameStore.getState().onlyHere,
    ours: (id: string, moves: readonly string[], more: Partial<SavedGame> = {}) =>
      saved(id, moves, { writer: tab, ...more }),
  };
}

async function movesIn(tab: Awaited<ReturnType<typeof openTab>>, id: string): Promise<unknown> {
  const game = (await tab.listGames()).find((each) => each.id === id);
  return game && (JSON.parse(game.record) as { readonly moves: readonly unknown[] }).moves.length;
}

/** A connection as a tab holds it that does not hear that it should let go. */
function openRaw(version: number): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('common-ground', version);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('games', { keyPath: 'id' });
    };
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
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a save that was noted in the journal of a closed tab', () => {
  const note = (game: SavedGame, more: object = {}) => {
    journal[`common-ground:unsaved:${game.id}`] = JSON.stringify({ ...game, ...more });
  };

  it('is found by its moves, though the clock was set back meanwhile', async () => {
    const before = await openTab();
    await before.saveGame(before.ours('a', ['hold'], { saved: 7_200_000 }));
    note(before.ours('a', ['hold', 'pass'], { saved: 3_600_000 }), { known: true });
    const tab = await openTab();
    expect(await movesIn(tab, 'a')).toBe(2);
    expect(Object.keys(journal)).toEqual([]);
  });

  it('gives way to a database with more moves, though its clock was ahead', async () => {
    const before = await openTab();
    await before.saveGame(before.ours('a', ['hold', 'pass', 'hold'], { saved: 1 }));
    note(before.ours('a', ['hold', 'pass'], { saved: 9_000_000 }));
    const tab = await openTab();
    expect(await movesIn(tab, 'a')).toBe(3);
  });

  it('counts although another tab has taken the game since, and not moved', async () => {
    const before = await openTab();
    await before.saveGame(before.ours('a', ['hold']));
    const other = await openTab();
    await other.takeGame('a');
    note(before.ours('a', ['hold', 'pass']));
    const tab = await openTab();
    expect(await movesIn(tab, 'a')).toBe(2);
  });

  it('is found by a tab that was open before, when it opens the game', async () => {
    const before = await openTab();
    await before.saveGame(before.ours('a', ['hold']));
    const tab = await openTab();
    expect(await movesIn(tab, 'a')).toBe(1);
    note(before.ours('a', ['hold', 'pass']));
    expect(await tab.takeGame('a')).toMatchObject({
      record: before.ours('a', ['hold', 'pass']).record,
    });
  });

  it('becomes a game of its own where the game went on otherwise', async () => {
    const before = await openTab();
    await before.saveGame(before.ours('a', ['hold', 'pass', 'hold']));
    note(before.ours('a', ['hold', 'press']));
    const games = await (await openTab()).listGames();
    expect(games).toHaveLength(2);
    expect(games.map(({ record }) => record)).toContain(before.ours('a', ['hold', 'press']).record);
  });

  it('does not bring back a game that was deleted, but does bring one that was never saved', async () => {
    note(saved('deleted', ['hold']), { known: true });
    note(saved('new', ['hold']));
    const games = await (await openTab()).listGames();
    expect(games.map(({ id }) => id)).toEqual(['new']);
    expect(Object.keys(journal)).toEqual([]);
  });
});

describe('a database that a newer version of the game wrote', () => {
  it('is left as it is, and so is the journal; the tab says so and plays on', async () => {
    (await openRaw(99)).close();
    journal['common-ground:unsaved:b'] = JSON.stringify(saved('b', ['hold']));
    const tab = await openTab();
    expect((await tab.listGames()).map(({ id }) => id)).toEqual(['b']);
    expect(tab.keeping()).toBe('newer');
    expect(await tab.takeGame('a')).toBe('unreachable');
    expect(await tab.saveGame(tab.ours('c', ['hold']))).toBe('saved');
    expect((await tab.listGames()).map(({ id }) => id).sort()).toEqual(['b', 'c']);
    expect(tab.onlyHere()).toBe(false);
    expect(Object.keys(journal)).toHaveLength(2);
    const raw = await openRaw(99);
    expect(raw.version).toBe(99);
    raw.close();
  });

  it('is let in by a tab that was open before, which keeps its moves for it', async () => {
    const tab = await openTab();
    await tab.saveGame(tab.ours('a', ['hold']));
    const upgrading = new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('common-ground', 2);
      opening.onsuccess = () => {
        done(opening.result);
      };
    });
    (await upgrading).close();
    expect(tab.keeping()).toBe('newer');
    expect(await tab.saveGame(tab.ours('a', ['hold', 'pass']))).toBe('saved');
    expect(Object.keys(journal)).toEqual(['common-ground:unsaved:a']);
  });

  it('is still said to be newer when a save was on its way as it came', async () => {
    const tab = await openTab();
    await tab.saveGame(tab.ours('a', ['hold']));
    const saving = tab.saveGame(tab.ours('a', ['hold', 'pass']));
    const upgrading = new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('common-ground', 2);
      opening.onsuccess = () => {
        done(opening.result);
      };
    });
    expect(await saving).toBe('saved');
    (await upgrading).close();
    expect(tab.keeping()).toBe('newer');
  });
});

describe('a database that another tab holds', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is waited for while the tab plays on, and gets what was played when it is let go', async () => {
    const holder = await openRaw(1);
    const first = await openTab();
    await first.saveGame(first.ours('old', ['hold']));
    const wanting = indexedDB.open('common-ground', 2); // blocked by both, and let in by `first`
    const tab = await openTab();
    const listing = tab.listGames();
    await vi.waitFor(() => vi.advanceTimersByTimeAsync(4000));
    expect(await listing).toEqual([]);
    expect(tab.keeping()).toBe('held');
    expect(await tab.takeGame('old')).toBe('unreachable');
    expect(await tab.saveGame(tab.ours('a', ['hold']))).toBe('saved');
    expect(await movesIn(tab, 'a')).toBe(1);
    wanting.onupgradeneeded = () => {
      wanting.transaction?.abort(); // so that the version stays as this tab wants it
    };
    wanting.onerror = (event) => {
      event.preventDefault();
    };
    holder.close();
    await vi.waitFor(() => {
      expect(tab.keeping()).toBe('kept');
    });
    expect((await tab.listGames()).map(({ id }) => id).sort()).toEqual(['a', 'old']);
    const next = await openTab();
    expect(await movesIn(next, 'a')).toBe(1);
  });
});

describe('a browser without room', () => {
  it('keeps the game in the tab and the journal, and in the database once there is room', async () => {
    const tab = await openTab();
    await tab.saveGame(tab.ours('old', ['hold']));
    const full = noRoom();
    expect(await tab.saveGame(tab.ours('a', ['hold']))).toBe('saved');
    expect(tab.keeping()).toBe('full');
    expect(tab.onlyHere()).toBe(false);
    expect((await tab.listGames()).map(({ id }) => id).sort()).toEqual(['a', 'old']);
    full.mockRestore();
    await tab.removeGame('old');
    expect(tab.keeping()).toBe('kept');
    expect(await movesIn(await openTab(), 'a')).toBe(1);
    expect(Object.keys(journal)).toEqual([]);
  });

  it('says that a game is in this tab alone where the journal has no room either', async () => {
    const tab = await openTab();
    noRoom();
    vi.spyOn(Object.getPrototypeOf(journal) as Storage, 'setItem').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await tab.saveGame(tab.ours('a', ['hold']));
    expect(tab.onlyHere()).toBe(true);
    vi.restoreAllMocks();
    await tab.saveGame(tab.ours('a', ['hold', 'pass']));
    expect(tab.onlyHere()).toBe(false);
    expect(tab.keeping()).toBe('kept');
  });

  it('opens a game to read it, and keeps its moves when there is room, though it could not take it', async () => {
    const before = await openTab();
    await before.saveGame(before.ours('a', ['hold']));
    const tab = await openTab();
    const full = noRoom();
    expect(await tab.takeGame('a')).toMatchObject({ id: 'a' });
    expect(await tab.saveGame(tab.ours('a', ['hold', 'pass']))).toBe('saved');
    full.mockRestore();
    expect(await tab.saveGame(tab.ours('a', ['hold', 'pass', 'hold']))).toBe('saved');
    expect(await movesIn(await openTab(), 'a')).toBe(3);
  });
});

it('a browser without a database keeps games in the tab and the journal, and says so', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
  const tab = await openTab();
  await tab.saveGame(tab.ours('a', ['hold']));
  expect(tab.keeping()).toBe('none');
  expect(await movesIn(tab, 'a')).toBe(1);
  expect(await tab.takeGame('nothing')).toBe('missing');
  expect(await movesIn(await openTab(), 'a')).toBe(1);
});

describe('a game deleted in one tab', () => {
  it('stays deleted when another one that has it goes on', async () => {
    const tab = await openTab();
    await tab.saveGame(tab.ours('a', ['hold']));
    const other = await openTab();
    await other.removeGame('a');
    expect(await tab.saveGame(tab.ours('a', ['hold', 'pass']))).toBe('deleted');
    expect(await other.listGames()).toEqual([]);
    expect(await (await openTab()).listGames()).toEqual([]);
  });

  it('stays deleted although the other tab does not hear of it', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const tab = await openTab();
    await tab.saveGame(tab.ours('a', ['hold']));
    const other = await openTab();
    await other.removeGame('a');
    expect(await tab.saveGame(tab.ours('a', ['hold', 'pass']))).toBe('deleted');
    expect(await (await openTab()).listGames()).toEqual([]);
  });

  it('can be brought in again from a file', async () => {
    const tab = await openTab();
    await tab.saveGame(tab.ours('a', ['hold']));
    await tab.removeGame('a');
    expect(await tab.bringIn(tab.ours('a', ['hold']))).toBe('saved');
    expect(await movesIn(await openTab(), 'a')).toBe(1);
  });
});

it('a game whose database is cleared while it runs is saved again with its next move', async () => {
  const tab = await openTab();
  await tab.saveGame(tab.ours('a', ['hold']));
  await new Promise((done) => {
    indexedDB.deleteDatabase('common-ground').onsuccess = done;
  });
  expect(await tab.saveGame(tab.ours('a', ['hold', 'pass']))).toBe('saved');
  expect(tab.keeping()).toBe('kept');
  expect(await movesIn(await openTab(), 'a')).toBe(2);
});

it('the browser is asked to keep the games when a first one is kept, and not before', async () => {
  const persist = vi.fn(() => Promise.resolve(true));
  vi.stubGlobal('navigator', { storage: { persisted: () => Promise.resolve(false), persist } });
  const tab = await openTab();
  await tab.listGames();
  expect(persist).not.toHaveBeenCalled();
  await tab.saveGame(tab.ours('a', ['hold']));
  await tab.saveGame(tab.ours('a', ['hold', 'pass']));
  await tab.saveGame(tab.ours('b', ['hold']));
  await vi.waitFor(() => {
    expect(persist).toHaveBeenCalledTimes(1);
  });
});
