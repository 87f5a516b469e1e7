import type { Scenario } from '../scenario/scenario.ts';
import { type Chunk, playChunk } from './chunks.ts';
import type { GameResult } from './game-result.ts';

/**
 * Somebody who plays chunks of one scenario's games, one at a time: a thread, or this very thread. It
 * answers each chunk once, by `done` or by `failed`.
 */
export interface Hand {
  readonly play: (
    chunk: Chunk,
    done: (results: readonly GameResult[]) => void,
    failed: (why: Failure) => void,
  ) => void;
  readonly dismiss: () => void;
}

export interface Listeners {
  /** So many have been played in all; the last of them are these, of this chunk. */
  readonly progressed?: (games: number, results: readonly GameResult[], chunk: Chunk) => void;
  readonly finished: (played: readonly (readonly GameResult[])[]) => void; // by chunk number
  readonly failed: (why: Failure) => void; // once; nothing comes after it
}

/**
 * Why the games came to nothing; `slow`: a chunk took one of the hands longer than it may, `broken`:
 * one of them broke, and what the machine said of it.
 */
export type Failure =
  | { readonly kind: 'calledOff' }
  | { readonly kind: 'noHands' }
  | { readonly kind: 'slow' }
  | { readonly kind: 'broken'; readonly reason: string };

/** Has the chunks played by the hands, and dismisses them at the end. Gives back how to call it off. */
export function shareOut(
  chunks: readonly Chunk[],
  hands: readonly Hand[],
  { progressed, finished, failed }: Listeners,
): () => void {
  const played: (readonly GameResult[])[] = [];
  let [next, left, games, over] = [0, chunks.length, 0, false];

  const end = (say: () => void): void => {
    if (over) return;
    over = true;
    for (const hand of hands) hand.dismiss();
    say();
  };

  const employ = (hand: Hand): void => {
    const chunk = chunks[next];
    if (chunk === undefined || over) return;
    next += 1;
    hand.play(
      chunk,
      (results) => {
        if (over) return;
        played[chunk.number] = results;
        games += results.length;
        left -= 1;
        progressed?.(games, results, chunk);
        if (left === 0) end(() => finished(played));
        else employ(hand);
      },
      (why) => end(() => failed(why)),
    );
  };

  if (left === 0) end(() => finished([]));
  else if (hands.length === 0) end(() => failed({ kind: 'noHands' }));
  else hands.forEach(employ);
  return () => end(() => failed({ kind: 'calledOff' }));
}

/** All games of some chunks, in this thread. */
export function playHere(
  scenario: Scenario,
  chunks: readonly Chunk[],
  progressed?: (games: number) => void,
): readonly (readonly GameResult[])[] {
  let games = 0;
  return chunks.map((chunk) => {
    const results = playChunk(scenario, chunk);
    games += results.length;
    progressed?.(games);
    return results;
  });
}
