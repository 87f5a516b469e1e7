import { err, ok, type Result } from '../../lib/result.ts';
import { fileText } from '../../scenario/text/file-text.ts';
import type { Problem } from '../../scenario/problems/problem.ts';
import { gameStore } from '../game-store.ts';
import { readGamesText, type FiledGame } from './games-file.ts';
import { importRecord } from './game-file.ts';
import { savedGame } from '../keep-game.ts';
import { closeGame, readRecord } from '../open-game.ts';
import { compareGames } from '../storage/compare-games.ts';
import type { SavedGame } from '../storage/saved-game.ts';
import { bringIn, listGames } from '../storage/storage.ts';
import { randomName, tellTaken } from '../storage/tab.ts';

/** What came of a file that was brought in: how many of its games were what, and which are damaged. */
export interface BroughtIn {
  readonly fresh: number;
  readonly further: number; // games of this machine, which have more moves in the file
  readonly already: number; // on this machine, with all the moves that the file has
  readonly damaged: readonly DamagedGame[];
}

export interface DamagedGame {
  readonly place: number; // in the file, from 1
  readonly title: string | undefined;
  readonly problems: readonly Problem[];
}

/** Reads an exported file, of one game or of all, and saves what this machine does not have yet. */
export async function importFile(
  bytes: Uint8Array,
): Promise<Result<BroughtIn | 'one game', readonly Problem[]>> {
  const text = fileText('record', bytes);
  // Bytes that are no text damage the game that they stand in, and not the others in the file.
  const filed = readGamesText(text.ok ? text.value : new TextDecoder().decode(bytes));
  if (filed) return filed.ok ? ok(await importGames(filed.value)) : err([filed.error]);
  if (!text.ok) return err([text.error]);
  const one = await importRecord(text.value);
  return one.ok ? ok('one game') : one;
}

async function importGames(filed: readonly FiledGame[]): Promise<BroughtIn> {
  const stored = new Map((await listGames()).map((game) => [game.id, game]));
  const inFile = new Set(filed.map(({ id }) => id));
  // Brought in before as a single file, and so under another name.
  const renamed = new Set(
    [...stored.values()].filter(({ id }) => !inFile.has(id)).map(({ record }) => record),
  );
  const counts = { fresh: 0, further: 0, already: 0 };
  const damaged: DamagedGame[] = [];
  for (const [at, { id, title, saved, record }] of filed.entries()) {
    await new Promise((done) => setTimeout(done)); // the page its turn: each game is replayed
    const host = await readRecord(record);
    if (!host.ok) {
      damaged.push({ place: at + 1, title, problems: host.error });
      continue;
    }
    const game = savedGame(id ?? randomName(), host.value, saved);
    const before = stored.get(game.id);
    const is = whatIs(game, before, renamed);
    counts[is] += 1;
    if (is === 'already') continue;
    const named = is === 'fresh' && before ? { ...game, id: randomName() } : game;
    stored.set(named.id, named);
    await putIn(named);
  }
  return { ...counts, damaged };
}

function whatIs(
  game: SavedGame,
  before: SavedGame | undefined,
  renamed: ReadonlySet<string>,
): 'fresh' | 'further' | 'already' {
  if (renamed.has(game.record)) return 'already';
  if (!before) return 'fresh';
  const is = compareGames(game, before);
  return is === 'longer' ? 'further' : is === 'apart' ? 'fresh' : 'already';
}

/** Whoever has the game open, here or in another tab, reads it again. */
async function putIn(game: SavedGame): Promise<void> {
  if (gameStore.getState().game?.id === game.id) closeGame();
  tellTaken(game.id);
  await bringIn(game);
}
