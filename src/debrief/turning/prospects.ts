import type { Pair } from '../../analysis/space.ts';

/** What a position of the game promises both sides; index: moves made. */
export type Prospect =
  | { readonly kind: 'exact'; readonly value: Pair }
  | { readonly kind: 'simulated'; readonly value: Pair; readonly games: number }; // mean

/** What is known of a position: its exact value, or where games played on from it ended. */
export type Known =
  | { readonly kind: 'exact'; readonly value: Pair }
  | { readonly kind: 'simulated'; readonly ends: readonly Pair[] };

/** The prospects on both sides of a move, by as many games on the one as on the other. */
export function prospectsOf(from: Known, to: Known): readonly [Prospect, Prospect] {
  const games = Math.min(gamesOf(from), gamesOf(to));
  return [prospectOf(from, games), prospectOf(to, games)];
}

function prospectOf(known: Known, games: number): Prospect {
  if (known.kind === 'exact') return known;
  const ends = known.ends.slice(0, games);
  const value: Pair = [meanOf(ends.map(([a]) => a)), meanOf(ends.map(([, b]) => b))];
  return { kind: 'simulated', value, games: ends.length };
}

/** How far a side's prospect moved between two positions. */
export interface Swing {
  readonly by: number; // points
  readonly error: number; // standard error of the estimate; 0 where both are exact
}

/**
 * The swing from one position to the next for a side. Games of the same number have the same dice on
 * both sides of the move, so they are compared pair by pair, as far as both have them.
 */
export function swingBetween(from: Known, to: Known, side: 0 | 1): Swing | undefined {
  const games = Math.min(gamesOf(from), gamesOf(to));
  if (games === 0) return undefined;
  if (games === Infinity) return { by: valueAt(to, 0, side) - valueAt(from, 0, side), error: 0 };
  const steps = Array.from(
    { length: games },
    (_, at) => valueAt(to, at, side) - valueAt(from, at, side),
  );
  const by = meanOf(steps);
  const spread = steps.reduce((sum, step) => sum + (step - by) ** 2, 0);
  return { by, error: games > 1 ? Math.sqrt(spread / (games - 1) / games) : Infinity };
}

/** An exact value holds for as many games as one likes. */
export function gamesOf(known: Known): number {
  return known.kind === 'exact' ? Infinity : known.ends.length;
}

function valueAt(known: Known, game: number, side: 0 | 1): number {
  return (known.kind === 'exact' ? known.value : known.ends[game])?.[side] ?? 0;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
