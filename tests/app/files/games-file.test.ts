import { afterEach, describe, expect, it, vi } from 'vitest';
import { exportGames, readGamesText } from '../../../src/app/files/games-file.ts';
import { fileText } from '../../../src/scenario/text/file-text.ts';
import * as downloads from '../../../src/app/files/download.ts';
import { saved } from '../storage/saved-game.ts';
import { wordsOf } from '../../kit/problem-words.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** The text of the file that is handed to the person. */
function fileOf(...games: Parameters<typeof exportGames>[0]): string {
  const download = vi.spyOn(downloads, 'download').mockReturnValue();
  exportGames(games);
  return download.mock.lastCall?.[1] ?? '';
}

const games = [saved('a', ['hold']), saved('b', [], { record: '{"record": 2, broken\n' })];
const filed = games.map(({ id, about, saved: when, record }) => ({
  ...{ id, title: about.title, saved: when, record },
}));

describe('a file of all games', () => {
  it('gives back each record as it stands, damaged ones too', () => {
    expect(readGamesText(fileOf(...games))).toEqual({ ok: true, value: filed });
    expect(readGamesText(fileOf())).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['formatted by another program', (text: string) => JSON.stringify(JSON.parse(text), null, 4)],
    ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['without its last lines', (text: string) => text.slice(0, text.lastIndexOf('\n]}'))],
  ])('is read %s', (_, change) => {
    expect(readGamesText(change(fileOf(...games)))).toEqual({ ok: true, value: filed });
  });

  it('that was cut off keeps a place for the game that is not whole', () => {
    const text = fileOf(...games);
    const cut = readGamesText(text.slice(0, text.indexOf('broken')));
    expect(cut?.ok && cut.value).toEqual([
      filed[0],
      expect.objectContaining({ id: undefined, title: undefined }),
    ]);
  });

  it('takes what is no game in it for a damaged one, and no name that is none', () => {
    const read = readGamesText(
      '{"commonGroundGames":1,"games":[null,7,{"id":"../x","record":{}}]}',
    );
    expect(read?.ok && read.value.map(({ id, record }) => [id, record])).toEqual([
      [undefined, 'null'],
      [undefined, '7'],
      [undefined, '{}'],
    ]);
  });

  it.each([8640000000000001, -8640000000000001, Infinity, '2026'])(
    'takes no %s for the moment of a save: no calendar has it',
    (when) => {
      const text = fileOf(saved('a', ['hold'], { saved: 77 })).replace('77', JSON.stringify(when));
      const read = readGamesText(text);
      expect(read?.ok && read.value.map((game) => game.saved)).toEqual([undefined]);
    },
  );

  it('of a newer version is refused with a sentence', () => {
    const read = readGamesText(fileOf(...games).replace('Games":1', 'Games":2'));
    if (read === undefined || read.ok) throw new Error('It was read.');
    expect(read.error.code).toBe('unknown-version');
    expect(wordsOf(read.error)).toContain('version 2');
  });

  it('is told apart from a file of one game', () => {
    expect(readGamesText(games[0]?.record ?? '')).toBeUndefined();
    expect(readGamesText('')).toBeUndefined();
    expect(readGamesText('[1, 2]')).toBeUndefined();
  });
});

describe('the text of a file', () => {
  const text = '{"title": "Что-то"}';
  const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', utf16],
    ['UTF-16, the other way round', Uint8Array.from(utf16, (_, at) => utf16[at ^ 1] ?? 0)],
  ])('is read in %s', (_, bytes) => {
    expect(fileText('games', new Uint8Array(bytes))).toEqual({ ok: true, value: text });
  });
});
