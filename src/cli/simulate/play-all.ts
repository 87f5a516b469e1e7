import { availableParallelism } from 'node:os';
import type { Scenario } from '../../scenario/scenario.ts';
import { chunksOf, gather } from '../../simulation/chunks.ts';
import type { GameResult } from '../../simulation/game-result.ts';
import type { Lineup } from '../../simulation/play-game.ts';
import { playHere, shareOut } from '../../simulation/share-out.ts';
import { progressBar } from './progress-bar.ts';
import { thread } from './thread.ts';

export interface Extent {
  readonly games: number; // of each lineup
  readonly dice: number; // of the first game
  readonly workers?: number | undefined; // threads; as many as is worth it unless said
}

/** A thread has to read the whole engine before it plays its first game. */
const WORTH_A_THREAD = 40; // games

/** The games of each lineup, in the order of their dice; the same whatever the number of workers. */
export async function playAll(
  scenario: Scenario,
  lineups: readonly Lineup[],
  { games, dice, workers }: Extent,
): Promise<readonly (readonly GameResult[])[]> {
  const chunks = chunksOf(lineups, { games, dice });
  const all = games * lineups.length;
  const progressed = progressBar(all);
  const sensible = Math.min(availableParallelism(), Math.floor(all / WORTH_A_THREAD));
  const threads = Math.min(workers ?? sensible, chunks.length);
  if (threads < 2) return gather(lineups, playHere(scenario, chunks, progressed));
  return new Promise((resolve, reject) => {
    const hands = Array.from({ length: threads }, () => thread(scenario));
    shareOut(chunks, hands, {
      progressed,
      finished: (played) => resolve(gather(lineups, played)),
      failed: (why) => reject(new Error(why.kind === 'broken' ? why.reason : why.kind)),
    });
  });
}
