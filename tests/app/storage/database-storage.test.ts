import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { compareGames } from '../../../src/app/storage/compare-games.ts';
import { databaseStorage } from '../../../src/app/storage/database-storage.ts';
import { forgetUnsaved, noteUnsaved, unsavedGames } from '../../../src/app/storage/journal.ts';
import { stubLocalStorage } from './local-storage.ts';
import { saved } from './saved-game.ts';

stubLocalStorage();
const game = saved('a', ['hold']);

describe('games kept in the database', () => {
  it('come back as they were saved, and the latest save holds', async () => {
    const place = await databaseStorage();
    expect(await place.save(game)).toBe('saved');
    expect(await place.save({ ...game, record: 'later' })).toBe('saved');
    expect(await place.read('a')).toEqual({ ...game, record: 'later' });
    expect(await place.list()).toHaveLength(1);
    await place.remove('a');
    expect(await place.read('a')).toBeUndefined();
    expect(await place.list()).toEqual([]);
  });

  it('are taken by the tab that opens them', async () => {
    const place = await databaseStorage();
    await place.save(game);
    await place.take('a', 'there');
    expect((await place.read('a'))?.writer).toBe('there');
    await place.take('nothing', 'there');
    expect(await place.read('nothing')).toBeUndefined();
    await place.remove('a');
  });

  it('are not written over by a tab from which another one has taken them', async () => {
    const place = await databaseStorage();
    await place.save(game);
    await place.take('a', 'there');
    expect(await place.save({ ...game, record: 'stale' })).toBe('elsewhere');
    expect((await place.read('a'))?.record).toBe(game.record);
    expect(await place.save({ ...game, writer: 'there', record: 'fresh' })).toBe('saved');
  });

  it('are not brought back by a tab that had them when they were deleted', async () => {
    const place = await databaseStorage();
    await place.save(game);
    await place.remove('a');
    expect(await place.save(game, { known: true })).toBe('deleted');
    expect(await place.restore(game, true)).toBe('deleted');
    expect(await place.read('a')).toBeUndefined();
  });

  it('are taken by their moves where there was no room to write the name on them', async () => {
    const place = await databaseStorage();
    await place.save({ ...game, writer: 'closed' });
    const later = saved('a', ['hold', 'pass']);
    expect(await place.save(later)).toBe('elsewhere');
    expect(await place.save(later, { known: true, taken: false })).toBe('saved');
    expect(await place.save({ ...game, writer: 'stale' }, { taken: false })).toBe('elsewhere');
    expect(await place.read('a')).toEqual(later);
    await place.remove('a');
  });
});

describe('two saves of one game', () => {
  const stands = (ours: readonly string[], theirs: readonly string[]) =>
    compareGames(saved('a', ours), saved('a', theirs));

  it('are told apart by their moves, whatever the clock said', () => {
    expect(stands(['hold', 'pass'], ['hold'])).toBe('longer');
    expect(stands(['hold'], ['hold', 'pass'])).toBe('shorter');
    expect(stands(['hold'], ['hold'])).toBe('same');
    expect(stands([], [])).toBe('same');
    expect(stands(['hold', 'press'], ['hold', 'pass'])).toBe('apart');
    expect(stands(['press'], ['hold', 'pass'])).toBe('apart');
  });

  it('[N63] are told apart by what a moderator did, at its place among the moves', () => {
    const game = (...moderation: readonly { after: number; act: { kind: string } }[]) => {
      const { record, ...rest } = saved('a', ['hold', 'pass']);
      const whole: unknown = JSON.parse(record);
      return { ...rest, record: JSON.stringify({ ...(whole as object), moderation }) };
    };
    const [early, late] = [
      { after: 1, act: { kind: 'end' } },
      { after: 2, act: { kind: 'end' } },
    ];
    expect(compareGames(game(late), game(late))).toBe('same');
    expect(compareGames(game(late), game())).toBe('longer');
    expect(compareGames(saved('a', ['hold', 'pass']), game(late))).toBe('shorter');
    expect(compareGames(game(early), game(late))).toBe('apart');
    expect(compareGames(game(early), game())).toBe('apart');
  });

  it('are the same where only the order of keys differs', () => {
    const record = (move: string) => `{"record":2,"moves":[{"party":"us","move":${move}}]}`;
    const one = saved('a', [], { record: record('{"kind":"probe","issue":"radar"}') });
    const other = saved('a', [], { record: record('{"issue":"radar","kind":"probe"}') });
    expect(compareGames(one, other)).toBe('same');
  });

  it('a whole one is later than a damaged one', () => {
    const damaged = saved('a', [], { record: '{"record": 2, broken' });
    expect(compareGames(game, damaged)).toBe('longer');
    expect(compareGames(damaged, game)).toBe('shorter');
  });
});

describe('a save that the tab did not live to see', () => {
  it('stands in the journal until the database has it, but not for an older save', () => {
    const later = saved('a', ['hold', 'pass']);
    noteUnsaved({ game: later, known: true });
    forgetUnsaved(game);
    expect(unsavedGames()).toEqual([{ game: later, known: true }]);
    forgetUnsaved(later);
    expect(unsavedGames()).toEqual([]);
  });

  it('is passed over where it is damaged, and takes no other with it', () => {
    localStorage.setItem('common-ground:unsaved:0', '{"id": 3}');
    localStorage.setItem('common-ground:unsaved:1', '{"id"');
    noteUnsaved({ game, known: false });
    expect(unsavedGames()).toEqual([{ game, known: false }]);
  });
});

describe('what lies in the database and is no game', () => {
  const spoiled: readonly (readonly [string, object])[] = [
    ['no record', { record: undefined }],
    ['a title that is none', { about: { ...game.about, title: {} } }],
    ['nothing about it', { about: null }],
    ['points that are no number', { about: { ...game.about, points: 'many' } }],
    ['an ending that there is not', { about: { ...game.about, outcome: 'won' } }],
    ['a flag that is none', { about: { ...game.about, flag: {} } }],
    ['an emblem that is none', { about: { ...game.about, emblem: { letters: {} } } }],
  ];
  it.each(spoiled)(
    'with %s is not among the games, but to be had as it is, and removed',
    async (_, how) => {
      const place = await databaseStorage();
      await place.save(game);
      await place.save({ ...saved('b', []), ...how });
      expect(await place.list()).toEqual([game]);
      expect(await place.read('b')).toBeUndefined();
      const [entry, ...more] = await place.unreadable();
      expect(more).toEqual([]);
      expect(entry?.text).toMatch(/"(record|writer)"/);
      await place.remove(entry?.key ?? 'none');
      expect(await place.unreadable()).toEqual([]);
    },
  );

  it('but for its date is a game, of no known date', async () => {
    const place = await databaseStorage();
    await place.save({ ...game, saved: 8640000000000001 });
    expect(await place.list()).toEqual([{ ...game, saved: 0 }]);
    expect(await place.unreadable()).toEqual([]);
  });
});
