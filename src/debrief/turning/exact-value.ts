import { offerOnTable } from '../../negotiation/course/offers.ts';
import type { Pair } from '../../analysis/space.ts';
import { legalMoves } from '../../negotiation/legal-moves.ts';
import type { Move } from '../../negotiation/move.ts';
import type { GameState } from '../../negotiation/state.ts';
import { view } from '../../negotiation/view.ts';
import { sendMove, type Summit } from '../../summit/summit.ts';

/** Of a severable offer with more issues, not every choice of them is listed as a move. */
const LISTED_ISSUES = 6;

/** What is left of a search: it gives up where it would have to look at more moves. */
export interface Effort {
  left: number;
}

/**
 * What both sides end with if each plays its best from here on, by backward induction over every
 * legal move, moods and dispatches as the dice of the game have them. Among moves worth the same to
 * the mover, the one better for the other side, then the first. Undefined where the tree has not
 * few moves: where an offer could still be tabled, or the effort is used up.
 */
export function exactValue(summit: Summit, effort: Effort): Pair | undefined {
  const { state } = summit;
  const sides = state.scenario.parties.map(({ id }) => id);
  if (state.turn === undefined) return pointsAtEnd(state);
  const mover = sides.indexOf(state.turn);
  const moves = everyMove(state);
  if (moves === undefined) return undefined;
  let best: Pair | undefined;
  for (const move of moves) {
    if (effort.left-- <= 0) return undefined;
    const sent = sendMove(summit, state.turn, move);
    if (!sent.ok) continue;
    const value = exactValue(sent.value, effort);
    if (value === undefined) return undefined;
    if (best === undefined || isPreferred(value, best, mover)) best = value;
  }
  return best;
}

/** Every legal move, where they can be listed: the floor is not among those places. */
function everyMove(state: GameState): readonly Move[] | undefined {
  if (state.turn === undefined) return undefined;
  const { moves, packages } = legalMoves(view(state, state.turn));
  const options = Object.values(packages).flatMap((room) => Object.values(room));
  if (options.some(({ length }) => length > 0)) return undefined;
  const offer = offerOnTable(state);
  const issues = Object.keys(offer?.packages[0] ?? {}).length;
  return offer?.severable === true && issues > LISTED_ISSUES ? undefined : moves;
}

function isPreferred(value: Pair, than: Pair, mover: number): boolean {
  const [own, other] = [mover, 1 - mover];
  const more = (value[own] ?? 0) - (than[own] ?? 0);
  return more > 0 || (more === 0 && (value[other] ?? 0) > (than[other] ?? 0));
}

/** Both sides' points at signature. */
export function pointsAtEnd({ scenario, outcome }: GameState): Pair {
  const [first, second] = scenario.parties.map(({ id }) => outcome?.points[id] ?? 0);
  return [first ?? 0, second ?? 0];
}
