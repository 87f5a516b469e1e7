import type { Happening } from '../negotiation/happening.ts';
import type { Review } from './review.ts';

/** A happening with the move that caused it: its index; −1 for what came with the opening. */
export interface Happened<K extends Happening['kind'] = Happening['kind']> {
  readonly move: number;
  readonly happening: Extract<Happening, { readonly kind: K }>;
}

/** Every happening of some kinds in the order of the game, with the moves that caused them. */
export function happened<K extends Happening['kind']>(
  { steps }: Review,
  ...kinds: readonly K[]
): readonly Happened<K>[] {
  return steps.flatMap(({ state }, at) => {
    const before = steps[at - 1]?.state.log.length ?? 0;
    return state.log
      .slice(before)
      .filter((each): each is Happened<K>['happening'] =>
        (kinds as readonly string[]).includes(each.kind),
      )
      .map((happening) => ({ move: at - 1, happening }));
  });
}

/**
 * The first move made with the news of a round: what comes with a round comes after the move that
 * ended the one before. The last move where the game was over by then.
 */
export function afterNews({ moves }: Review, move: number): number {
  return Math.min(move + 1, moves.length - 1);
}
