import { isRecord } from '../plain-data.ts';
import type { SavedGame } from './saved-game.ts';

/**
 * How a save stands to another one of the same game: it has more of the same moves, fewer, just these,
 * or each has moves that the other lacks. Told by the moves and never by clocks, which are set back.
 */
export function compareGames(
  game: SavedGame,
  other: SavedGame,
): 'longer' | 'shorter' | 'same' | 'apart' {
  const [ours, theirs] = [movesOf(game.record), movesOf(other.record)];
  if (!ours) return theirs || game.record !== other.record ? 'shorter' : 'same';
  if (!theirs) return 'longer';
  const shared = Math.min(ours.moves.length, theirs.moves.length);
  const same =
    ours.version !== theirs.version || // each version words its moves in its own way
    ours.moves.slice(0, shared).every((move, at) => move === theirs.moves[at]);
  if (!same) return 'apart';
  const more = ours.moves.length - theirs.moves.length;
  return more === 0 ? 'same' : more > 0 ? 'longer' : 'shorter';
}

interface Moves {
  readonly version: unknown;
  readonly moves: readonly string[];
}

/**
 * The moves of a record, and a moderator's acts among them, as texts that can be compared; undefined
 * where the record is damaged.
 */
function movesOf(record: string): Moves | undefined {
  try {
    const read: unknown = JSON.parse(record);
    if (!isRecord(read) || !Array.isArray(read['moves'])) return undefined;
    const made: readonly unknown[] = read['moves'];
    const acts: readonly unknown[] = Array.isArray(read['moderation']) ? read['moderation'] : [];
    const done = [...made, undefined].flatMap((move, at) => [
      ...acts.filter((each) => isRecord(each) && each['after'] === at).map(entryOf),
      ...(move === undefined ? [] : [entryOf(move)]),
    ]);
    return { version: read['record'], moves: done };
  } catch {
    return undefined;
  }
}

/** Who did what; of a moderator, what. */
function entryOf(done: unknown): string {
  return isRecord(done) ? JSON.stringify(sorted([done['party'], done['move'], done['act']])) : '';
}

/** The order of keys says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, held]): [string, unknown] => [
    key,
    sorted(held),
  ]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
