import { canonicalJson } from '../../lib/hash.ts';
import type { Pair } from '../../analysis/space.ts';
import { isModerated } from '../moderated.ts';
import type { Review } from '../review.ts';
import { pointsAtEnd } from './exact-value.ts';
import { type Cast, playOn, seasonedMove } from './play-on.ts';
import { gamesOf, type Known } from './prospects.ts';

/** What is known so far of every position of a game; index: moves made. */
export interface Knowledge {
  readonly positions: number;
  readonly at: (position: number) => Known;
  readonly games: (position: number) => number; // played from it; Infinity where it is exact
  readonly isExactly: (position: number, known: Known) => void;
  /** Plays a game on from a position, unless that is known; one step a decision. */
  readonly play: (position: number, game: number) => Generator<undefined>;
}

const NOTHING: Known = { kind: 'simulated', ends: [] };

/**
 * Games of one number have the same dice from every position. Where the seasoned delegation would
 * make the very move that was made, the game from before the move is the game from after it, and is
 * played once.
 */
export function knowledgeOf(review: Review, cast: Cast): Knowledge {
  const known: Known[] = review.steps.map(() => NOTHING);
  const ends = new Map<string, Pair>();

  function* endOf(position: number, game: number): Generator<undefined, Pair> {
    const exact = known[position];
    if (exact?.kind === 'exact') return exact.value;
    const before = ends.get(`${position} ${game}`);
    if (before !== undefined) return before;
    const end = yield* playedEnd(position, game);
    ends.set(`${position} ${game}`, end);
    return end;
  }

  function* playedEnd(position: number, game: number): Generator<undefined, Pair> {
    const summit = review.steps[position];
    if (summit === undefined) throw new RangeError(`There is no position ${position}`);
    const made = review.moves[position]?.move;
    // What a moderator brought in between is foreseen by nobody (N63).
    if (made !== undefined && !isModerated(review, position + 1)) {
      const seasoned = seasonedMove(summit.state, cast, position, game);
      yield undefined;
      if (canonicalJson(seasoned) === canonicalJson(made)) return yield* endOf(position + 1, game);
    }
    return pointsAtEnd(yield* playOn(summit, cast, position, game));
  }

  return {
    positions: known.length,
    at: (position) => known[position] ?? NOTHING,
    games: (position) => gamesOf(known[position] ?? NOTHING),
    isExactly: (position, value) => {
      known[position] = value;
    },
    *play(position, game) {
      const end = yield* endOf(position, game);
      const now = known[position] ?? NOTHING;
      if (now.kind === 'simulated' && now.ends.length === game) {
        known[position] = { kind: 'simulated', ends: [...now.ends, end] };
      }
    },
  };
}
