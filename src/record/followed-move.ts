import type { Phase } from '../negotiation/state.ts';
import type { PartyId } from '../scenario/scenario.ts';
import type { Summit } from '../summit/summit.ts';
import type { MoveSource } from './move-source.ts';
import type { RecordedMove } from './record.ts';

/** The phases in which somebody moves. */
const MOVE_PHASES = ['caucus', 'reply', 'floor', 'answer', 'lastWord', 'annex'] as const;

export type MovePhase = Extract<Phase, (typeof MOVE_PHASES)[number]>;

/** A move of a seat that follows an earlier game, and where in the talks it was made. */
export interface FollowedMove {
  readonly move: number; // its index
  readonly party: PartyId;
  readonly round: number;
  readonly phase: MovePhase;
  readonly source: MoveSource;
}

/** A move that was made from a state, if its seat follows an earlier game. */
export function followedMove(
  { party, source }: { readonly party: PartyId; readonly source?: MoveSource | undefined },
  move: number,
  before: Summit,
): FollowedMove | undefined {
  const { round, phase: at } = before.state;
  const phase = MOVE_PHASES.find((each) => each === at);
  return source && phase && { move, party, round, phase, source };
}

/** All of them in a game; `steps` are its states after 0, 1, 2 … moves. */
export function followedMoves(
  moves: readonly RecordedMove[],
  steps: readonly Summit[],
): readonly FollowedMove[] {
  return moves.flatMap((move, at) => {
    const before = steps[at];
    return (before && followedMove(move, at, before)) ?? [];
  });
}
