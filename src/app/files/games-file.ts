import { err, ok, type Result } from '../../lib/result.ts';
import type { Problem } from '../../scenario/problems/problem.ts';
import { tellOfShell } from '../../words/problem.ts';
import { download } from './download.ts';
import { isMoment, isRecord } from '../plain-data.ts';
import type { SavedGame } from '../storage/saved-game.ts';

const VERSION = 1;
const head = `{"commonGroundGames":${VERSION},"games":[`;

/** One game of a file of all games, not yet looked into. */
export interface FiledGame {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly saved: number | undefined; // milliseconds since 1970
  readonly record: string;
}

/** Hands all games to the person as one file. A damaged record goes into it as it stands. */
export function exportGames(games: readonly SavedGame[]): void {
  download('common-ground-games.json', gamesText(games));
}

/** One game a line, so that what is left of a file that was cut off can still be read. */
function gamesText(games: readonly SavedGame[]): string {
  const lines = games.map(({ id, about, saved, record }) =>
    JSON.stringify({ id, title: about.title, saved, record } satisfies FiledGame),
  );
  return `${head}\n${lines.join(',\n')}\n]}\n`;
}

/** The games of a file of all games; undefined where the text is no such file. */
export function readGamesText(text: string): Result<readonly FiledGame[], Problem> | undefined {
  const file = readJson(text) ?? readByLine(text);
  if (!isRecord(file) || !('commonGroundGames' in file) || !Array.isArray(file['games'])) {
    return undefined;
  }
  const version = file['commonGroundGames'];
  if (typeof version === 'number' && version > VERSION) return err(newer(version));
  return ok(file['games'].map(readFiled));
}

function readFiled(filed: unknown): FiledGame {
  if (!isRecord(filed)) return { ...nameless, record: JSON.stringify(filed) };
  const { id, title, saved, record } = filed;
  return {
    id: typeof id === 'string' && /^[0-9a-z]{1,40}$/.test(id) ? id : undefined,
    title: typeof title === 'string' ? title : undefined,
    saved: isMoment(saved) ? saved : undefined,
    record: typeof record === 'string' ? record : JSON.stringify(record ?? null),
  };
}

const nameless = { id: undefined, title: undefined, saved: undefined };

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A line that is whole is a game; one that is not stands for a game that is lost. */
function readByLine(text: string): unknown {
  const [first = '', ...lines] = text.split(/\r?\n/);
  const version = /^\uFEFF?\{"commonGroundGames":(\d+),/.exec(first)?.[1];
  if (version === undefined) return undefined;
  const games = lines
    .map((line) => line.replace(/,\s*$/, '').trim())
    .filter((line) => line !== '' && line !== ']}')
    .map((line) => readJson(line) ?? { record: line });
  return { commonGroundGames: Number(version), games };
}

function newer(version: number): Problem {
  return {
    ...{ file: 'games', line: 1, column: 1, code: 'unknown-version', severity: 'error' },
    said: [tellOfShell('games.newer', { version, target: VERSION })],
    excerpt: '',
  };
}
