import type { Scenario } from '../scenario/scenario.ts';
import type { GameResult } from './game-result.ts';
import { type Lineup, playGame } from './play-game.ts';

/** Some games in a row: what one hand plays at a time. Plain data. */
export interface Chunk {
  readonly number: number; // its place in the job
  readonly lineup: Lineup;
  readonly dice: number; // of its first game; each next one has one more
  readonly games: number;
}

const GAMES = 10; // of a chunk: enough to be worth sending, few enough for a bar to move

/** The dice are 32 bits wide and go round. */
const DICE = 2 ** 32;

/** How many games are to be played of each lineup. */
export interface Extent {
  readonly games: number;
  readonly dice: number; // of the first game
  readonly chunk?: number; // games of a chunk; ten unless said
}

/** So many games of each lineup, cut into chunks; every lineup meets the same dice. */
export function chunksOf(
  lineups: readonly Lineup[],
  { games, dice, chunk = GAMES }: Extent,
): readonly Chunk[] {
  const each = Math.ceil(games / chunk);
  return lineups.flatMap((lineup, at) =>
    Array.from({ length: each }, (_, part) => ({
      number: at * each + part,
      lineup,
      dice: (dice + part * chunk) % DICE,
      games: Math.min(chunk, games - part * chunk),
    })),
  );
}

/** The results by lineup again, in the order of their dice. */
export function gather(
  lineups: readonly Lineup[],
  played: readonly (readonly GameResult[])[],
): readonly (readonly GameResult[])[] {
  const each = played.length / Math.max(1, lineups.length);
  return lineups.map((_, at) => played.slice(at * each, (at + 1) * each).flat());
}

export function playChunk(scenario: Scenario, chunk: Chunk): readonly GameResult[] {
  return Array.from({ length: chunk.games }, (_, n) =>
    playGame(scenario, (chunk.dice + n) % DICE, chunk.lineup),
  );
}
