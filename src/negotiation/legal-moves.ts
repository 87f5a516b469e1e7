import { actOf } from './acts/acts.ts';
import type { Room } from './acts/act.ts';
import { kindsIn } from './legality.ts';
import type { Move, MoveKind } from './move.ts';
import type { View } from './view.ts';

/** What a party may do now. */
export interface LegalMoves {
  /**
   * Every legal move but those with packages of one's own making, which are too many. Back-channel
   * questions stand once for each pair of issues, in the agenda's order.
   */
  readonly moves: readonly Move[];
  /** For the kinds of these: what may be put into a package. */
  readonly packages: Readonly<Partial<Record<MoveKind, Room>>>;
}

/** The legal moves of the view's party; none where it is not its turn. */
export function legalMoves(view: View): LegalMoves {
  if (view.turn !== view.party) return { moves: [], packages: {} };
  const kinds = kindsIn(view.phase, view.rules);
  const rooms = kinds.flatMap((kind) => {
    const room = actOf(kind).room?.(view);
    return room === undefined ? [] : [[kind, room] as const];
  });
  return {
    moves: kinds.flatMap((kind) => legalOf(view, kind)),
    packages: Object.fromEntries(rooms),
  };
}

function legalOf<K extends MoveKind>(view: View, kind: K): readonly Move[] {
  const { candidates, refusal } = actOf(kind);
  return candidates(view).filter((move) => refusal(view, move) === undefined);
}
