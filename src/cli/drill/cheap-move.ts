import { legalMoves } from '../../negotiation/legal-moves.ts';
import type { Move } from '../../negotiation/move.ts';
import type { View } from '../../negotiation/view.ts';

/** What keeps a game going for long and costs a player nothing to think of. */
const LONG = ['hold', 'pass', 'decline', 'stay', 'answerExperts', 'answerNonPaper', 'answerAnnex'];

/**
 * A legal move that ends nothing, by turns an offer of one option where one can be made.
 *
 * @param at how many moves were made before
 */
export function cheapMove(view: View, at: number): Move | undefined {
  const { moves, packages } = legalMoves(view);
  const [issue, options] = Object.entries(packages.table ?? {})[0] ?? [];
  const option = options?.[at % options.length];
  if (at % 3 !== 0 && issue !== undefined && option !== undefined) {
    return { kind: 'table', packages: [{ [issue]: option }], severable: false, final: false };
  }
  return moves.find(({ kind }) => LONG.includes(kind)) ?? moves[0];
}
