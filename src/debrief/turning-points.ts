import type { Pair } from '../analysis/space.ts';
import type { Move } from '../negotiation/move.ts';
import type { GameState } from '../negotiation/state.ts';
import type { PartyId } from '../scenario/scenario.ts';
import type { TurningMark } from './class-result.ts';
import type { Review } from './review.ts';
import { type Effort, exactValue, pointsAtEnd } from './turning/exact-value.ts';
import { type Cast, playOn, seasonedCast, seasonedMove } from './turning/play-on.ts';
import { gaps, nextToKnow, type Prospect, steadied, withGame } from './turning/prospects.ts';

/** A move after which a side could expect more, or less, than before it. */
export interface TurningPoint {
  readonly move: number; // its index: a fork at this many moves plays on from before it
  readonly round: number;
  readonly by: PartyId;
  readonly made: Move;
  readonly swing: number; // points of the side asked for: after, less before
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
  readonly samples: number; // most simulated games for one position
}

const LIMITS: Limits = { decisions: 700, effort: 400, samples: 4 };

/** A swing under this is within what chance and rounding make, in points. */
const NOTABLE = 1;

/** How many are told. */
const MOST = 3;

/**
 * The three moves after which a side gained or lost most: the difference between what it could
 * expect before and after, if both sides go on as well as they can. Exact by backward induction
 * where no offer can be tabled any more; else by games in which seasoned delegations play both sides
 * on, with the same dice from every position; METHOD.md says how. Fewer where fewer moves mattered.
 *
 * A generator, since it takes up to a second: every step is one decision or one exact search; the
 * last gives the result. The same review and limits give the same points.
 */
export function* turningPoints(
  review: Review,
  side: PartyId,
  limits: Limits = LIMITS,
): Generator<Progress, readonly TurningPoint[]> {
  const at = review.sides.indexOf(side) === 1 ? 1 : 0;
  const cast = seasonedCast(review);
  const last = review.steps.length - 1;
  const known: (Prospect | undefined)[] = Array.from(review.steps, () => undefined);
  let decisions = 0;
  const progress = (): Progress => ({ decisions, of: limits.decisions });

  for (let position = last; position >= 0; position--) {
    const exact = exactAt(review, position, { left: limits.effort });
    if (exact === undefined) break;
    known[position] = exact;
    yield progress();
  }

  function* simulate(position: number): Generator<Progress> {
    const summit = review.steps[position];
    if (summit === undefined) return;
    const before = known[position];
    const sample = before?.kind === 'simulated' ? before.games : 0;
    const game = playOn(summit, cast, position, sample);
    for (let step = game.next(); ; step = game.next()) {
      if (step.done === true) {
        known[position] = withGame(before, pointsAtEnd(step.value));
        return;
      }
      decisions++;
      yield progress();
    }
  }

  // Round by round first, then ever closer to where the prospect changes.
  for (const position of roundStarts(review)) {
    if (known[position] === undefined && decisions < limits.decisions) yield* simulate(position);
  }
  const isIdle = (move: number): boolean => review.moves[move]?.move.kind === 'hold';
  while (decisions < limits.decisions) {
    const next = nextToKnow(known, at, isIdle);
    if (next === undefined) break;
    yield* simulate(next);
  }
  // Then more games where it seems to matter.
  while (decisions < limits.decisions) {
    const likely = candidates(review, steadied(known), at, isIdle);
    const doubtful = fewestGames(likely, known, limits.samples);
    if (doubtful === undefined) break;
    yield* simulate(doubtful);
  }
  const steady = steadied(known);
  return candidates(review, steady, at, isIdle)
    .slice(0, MOST)
    .map(({ from, swing }) => turningPoint(review, cast, steady, from, swing))
    .sort((a, b) => a.move - b.move);
}

function exactAt(review: Review, position: number, effort: Effort): Prospect | undefined {
  const summit = review.steps[position];
  if (summit === undefined) return undefined;
  if (summit.state.phase === 'over') return { kind: 'exact', value: pointsAtEnd(summit.state) };
  const value = exactValue(summit, effort);
  return value && { kind: 'exact', value };
}

/** After how many moves each round begins. */
function roundStarts({ steps }: Review): readonly number[] {
  const roundOf = (state: GameState | undefined): number => state?.round ?? 0;
  return [...steps.keys()].filter(
    (at) => roundOf(steps[at]?.state) !== roundOf(steps[at - 1]?.state),
  );
}

interface Candidate {
  readonly from: number; // the move
  readonly to: number; // the position after which its effect is known
  readonly swing: number;
}

/** The moves whose prospects are known on both sides, the largest swing first. */
function candidates(
  review: Review,
  known: readonly (Prospect | undefined)[],
  side: 0 | 1,
  isIdle: (move: number) => boolean,
): readonly Candidate[] {
  return gaps(known)
    .flatMap(({ from, to }): Candidate[] => {
      const telling = Array.from({ length: to - from }, (_, at) => from + at).filter(
        (move) => !isIdle(move),
      );
      const [move, ...more] = telling;
      if (move === undefined || more.length > 0 || review.moves[move] === undefined) return [];
      const change = (known[to]?.value[side] ?? 0) - (known[from]?.value[side] ?? 0);
      return Math.abs(change) < NOTABLE ? [] : [{ from: move, to, swing: change }];
    })
    .sort((a, b) => Math.abs(b.swing) - Math.abs(a.swing) || a.from - b.from);
}

/** Of the positions round the likeliest turning points, the one simulated least often. */
function fewestGames(
  likely: readonly Candidate[],
  known: readonly (Prospect | undefined)[],
  samples: number,
): number | undefined {
  let fewest: { readonly at: number; readonly games: number } | undefined;
  for (const { from, to } of likely.slice(0, MOST + 1)) {
    for (const at of [from, to]) {
      const prospect = known[at];
      if (prospect?.kind !== 'simulated' || prospect.games >= samples) continue;
      if (fewest === undefined || prospect.games < fewest.games)
        fewest = { at, games: prospect.games };
    }
  }
  return fewest?.at;
}

function turningPoint(
  review: Review,
  cast: Cast,
  known: readonly (Prospect | undefined)[],
  move: number,
  swing: number,
): TurningPoint {
  const { state } = review.steps[move] ?? review.steps[0]!;
  const { party: by, move: made } = review.moves[move]!;
  const [before, after] = around(known, move);
  const best = seasonedMove(state, cast, move, 0);
  return {
    move,
    round: state.round,
    by,
    made,
    swing,
    before,
    after,
    how: before.kind === 'exact' && after.kind === 'exact' ? 'exact' : 'simulated',
    instead: JSON.stringify(best) === JSON.stringify(made) ? undefined : best,
  };
}

/** The prospects known last before a move and first after it. */
function around(
  known: readonly (Prospect | undefined)[],
  move: number,
): readonly [Prospect, Prospect] {
  const nothing: Prospect = { kind: 'exact', value: [0, 0] satisfies Pair };
  const before = known.slice(0, move + 1).findLast((each) => each !== undefined);
  const after = known.slice(move + 1).find((each) => each !== undefined);
  return [before ?? nothing, after ?? nothing];
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
