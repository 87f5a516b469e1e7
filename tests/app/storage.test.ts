import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { databaseStorage } from '../../src/app/storage/database-storage.ts';
import { forgetUnsaved, noteUnsaved, takeUnsaved } from '../../src/app/storage/journal.ts';
import { memoryStorage } from '../../src/app/storage/memory-storage.ts';
import type { SavedGame } from '../../src/app/storage/saved-game.ts';

// Node has no local storage: a plain object answers as one does, keys and all.
const kept: Record<string, unknown> = Object.create({
  getItem: (key: string) => kept[key] ?? null,
  setItem: (key: string, value: string) => {
    kept[key] = value;
  },
  removeItem: (key: string) => {
    delete kept[key];
  },
}) as Record<string, unknown>;
vi.stubGlobal('localStorage', kept);

const game: SavedGame = {
  id: 'a',
  record: '{"record":1}',
  writer: 'here',
  saved: 1,
  about: {
    scenario: 'rome-2001',
    title: 'Rome',
    seating: 'solo',
    seat: 'us',
    seatName: 'United States',
    flag: 'us',
    round: 2,
    rounds: 6,
    begun: true,
    outcome: undefined,
    points: undefined,
  },
};

describe.each([
  ['the database', databaseStorage],
  ['memory', () => Promise.resolve(memoryStorage())],
])('games kept in %s', (_, open) => {
  it('come back as they were saved, and the latest save holds', async () => {
    const place = await open();
    expect(await place.save(game)).toBe('saved');
    expect(await place.save({ ...game, record: 'later' })).toBe('saved');
    expect(await place.read('a')).toEqual({ ...game, record: 'later' });
    expect(await place.list()).toHaveLength(1);
    await place.remove('a');
    expect(await place.read('a')).toBeUndefined();
    expect(await place.list()).toEqual([]);
  });

  it('are taken by the tab that opens them', async () => {
    const place = await open();
    await place.save(game);
    await place.take('a', 'there');
    expect((await place.read('a'))?.writer).toBe('there');
    await place.take('nothing', 'there');
    expect(await place.read('nothing')).toBeUndefined();
    await place.remove('a');
  });
});

it('a tab does not write over a game that another tab has taken', async () => {
  const place = await databaseStorage();
  await place.save(game);
  await place.take('a', 'there');
  expect(await place.save({ ...game, record: 'stale' })).toBe('elsewhere');
  expect((await place.read('a'))?.record).toBe(game.record);
  expect(await place.save({ ...game, writer: 'there', record: 'fresh' })).toBe('saved');
});

describe('a save that the tab did not live to see', () => {
  it('is found by the next tab, once', () => {
    noteUnsaved(game);
    expect(takeUnsaved()).toEqual([game]);
    expect(takeUnsaved()).toEqual([]);
  });

  it('is forgotten when the database has it, but not for an older save', () => {
    noteUnsaved({ ...game, saved: 2 });
    forgetUnsaved(game);
    expect(takeUnsaved()).toHaveLength(1);
    noteUnsaved(game);
    forgetUnsaved(game);
    expect(takeUnsaved()).toEqual([]);
  });

  it('is passed over where it is damaged', () => {
    localStorage.setItem('common-ground:unsaved:a', '{"id": 3}');
    expect(takeUnsaved()).toEqual([]);
  });
});
