import type { Move } from '../../negotiation/move.ts';
import type { PartyId } from '../../scenario/scenario.ts';
import type { TurningMark } from '../class/class-result.ts';
import { isModerated } from '../moderated.ts';
import type { Review } from '../review.ts';
import { type Effort, exactValue, pointsAtEnd } from './exact-value.ts';
import { knowledgeOf, type Knowledge } from './knowledge.ts';
import { seasonedCast, seasonedMove, type Cast } from './play-on.ts';
import { type Known, type Prospect, prospectsOf, swingBetween } from './prospects.ts';

/** A move after which a side could expect more, or less, than before it. */
export interface TurningPoint {
  readonly move: number; // its index: a fork at this many moves plays on from before it
  readonly round: number;
  readonly by: PartyId;
  readonly made: Move;
  readonly swing: number; // points of the side asked for: after, less before
  readonly giveOrTake: number; // points, twice the standard error of the swing; 0: exact
  readonly before: Prospect; // what both sides could expect, [first, second]
  readonly after: Prospect;
  readonly how: 'exact' | 'simulated'; // simulated if either prospect is
  readonly instead: Move | undefined; // a seasoned delegation's move there, if it is another
}

export interface Progress {
  readonly decisions: number; // of delegations, so far
  readonly of: number; // at most
}

export interface Limits {
  readonly decisions: number; // of simulated delegations, in all
  readonly effort: number; // moves that an exact search may look at, for each position
  readonly first: number; // games from every position, to see where it might have turned
  readonly games: number; // most games from one position
  readonly fewest: number; // games on both sides of a move before anything is said of it
}

const LIMITS: Limits = { decisions: 4000, effort: 400, first: 2, games: 10, fewest: 8 };

/** A swing under this is within what rounding makes, in points. */
const NOTABLE = 1;

/** A swing of fewer standard errors may be chance: there are some fifty moves to be mistaken about. */
const SURE = 3;

/** How many are told. */
const MOST = 3;

/** How many are looked at more closely before it is said which are told. */
const LIKELY = 6;

/**
 * The three moves after which a side gained or lost most: the difference between what it could
 * expect before and after, if both sides go on as well as they can. Exact by backward induction
 * where no offer can be tabled any more; else by games in which seasoned delegations play both sides
 * on, with the same dice from every position; METHOD.md says how. A swing that chance alone could
 * have made is not told, so that there may be fewer.
 *
 * A generator, since it takes seconds: every step is one decision or one exact search; the last
 * gives the result. The same review and limits give the same points.
 */
export function* turningPoints(
  review: Review,
  side: PartyId,
  limits: Limits = LIMITS,
): Generator<Progress, readonly TurningPoint[]> {
  const at = review.sides.indexOf(side) === 1 ? 1 : 0;
  const cast = seasonedCast(review);
  let decisions = 0;
  const progress = (): Progress => ({ decisions, of: limits.decisions });
  const spend = function* (work: Generator<undefined>): Generator<Progress> {
    for (const _ of work) {
      decisions++;
      yield progress();
    }
  };

  const knowledge = knowledgeOf(review, cast);
  const last = review.steps.length - 1;
  for (let position = last; position >= 0; position--) {
    const exact = exactAt(review, position, { left: limits.effort });
    if (exact === undefined) break;
    knowledge.isExactly(position, exact);
    yield progress();
  }
  // A few games from everywhere, the latest position first: an earlier game may be a later one.
  for (let game = 0; game < limits.first && (game === 0 || decisions < limits.decisions); game++) {
    for (let position = last; position >= 0; position--) {
      yield* spend(knowledge.play(position, game));
    }
  }
  // Then more games where it seems to have turned.
  while (decisions < limits.decisions) {
    const doubtful = fewestGames(
      candidates(review, knowledge, at).slice(0, LIKELY),
      knowledge,
      limits,
    );
    if (doubtful === undefined) break;
    yield* spend(knowledge.play(doubtful, knowledge.games(doubtful)));
  }
  return candidates(review, knowledge, at)
    .filter(({ swing, error }) => Math.abs(swing) >= Math.max(NOTABLE, SURE * error))
    .filter(({ games }) => games >= limits.fewest)
    .slice(0, MOST)
    .map((candidate) => turningPoint(review, cast, knowledge, candidate))
    .sort((a, b) => a.move - b.move);
}

function exactAt(review: Review, position: number, effort: Effort): Known | undefined {
  const summit = review.steps[position];
  if (summit === undefined) return undefined;
  const value =
    summit.state.phase === 'over' ? pointsAtEnd(summit.state) : exactValue(summit, effort);
  return value && { kind: 'exact', value };
}

interface Candidate {
  readonly move: number;
  readonly swing: number;
  readonly error: number;
  readonly games: number; // Infinity where it is exact
}

/** All moves that no moderator had a part in (N63), the largest swing first. */
function candidates(review: Review, knowledge: Knowledge, side: 0 | 1): readonly Candidate[] {
  return Array.from({ length: knowledge.positions - 1 }, (_, move) => move)
    .filter((move) => !isModerated(review, move + 1))
    .flatMap((move): Candidate[] => {
      const swing = swingBetween(knowledge.at(move), knowledge.at(move + 1), side);
      const games = Math.min(knowledge.games(move), knowledge.games(move + 1));
      return swing === undefined ? [] : [{ move, swing: swing.by, error: swing.error, games }];
    })
    .sort((a, b) => Math.abs(b.swing) - Math.abs(a.swing) || a.move - b.move);
}

/** Of the positions round some moves, the one from which fewest games were played. */
function fewestGames(
  likely: readonly Candidate[],
  knowledge: Knowledge,
  { games }: Limits,
): number | undefined {
  return likely
    .flatMap(({ move }) => [move + 1, move])
    .filter((position) => knowledge.games(position) < games)
    .sort((a, b) => knowledge.games(a) - knowledge.games(b))[0];
}

function turningPoint(
  review: Review,
  cast: Cast,
  knowledge: Knowledge,
  { move, swing, error }: Candidate,
): TurningPoint {
  const { state } = review.steps[move] ?? review.steps[0]!;
  const { party: by, move: made } = review.moves[move]!;
  const [before, after] = prospectsOf(knowledge.at(move), knowledge.at(move + 1));
  const best = seasonedMove(state, cast, move, 0);
  return {
    ...{ move, round: state.round, by, made, swing, giveOrTake: 2 * error, before, after },
    how: before.kind === 'exact' && after.kind === 'exact' ? 'exact' : 'simulated',
    instead: isSame(best, made) ? undefined : best,
  };
}

/** Declining over another obstacle is declining all the same. */
function isSame(one: Move, other: Move): boolean {
  if (one.kind === 'decline' && other.kind === 'decline') return true;
  return JSON.stringify(one) === JSON.stringify(other);
}

/** As a result code holds them. */
export function marksOf(points: readonly TurningPoint[]): readonly TurningMark[] {
  return points.map(({ move, round, by, made, swing }) => ({
    move,
    round,
    by,
    kind: made.kind,
    swing: Math.round(swing * 10) / 10,
  }));
}
