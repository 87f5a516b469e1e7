import { useMemo } from 'react';
import type { Game } from '../../app/game-store.ts';
import { usePendingVotes } from '../../app/debrief/votes-seen.ts';
import type { Happening } from '../../negotiation/happening.ts';

/** Whether a game's vote at home is still to be watched: until then nothing tells how it ended. */
export function useVotePending({ id, view }: Game): boolean {
  const isPending = usePendingVotes();
  return view.outcome !== undefined && view.log.some(isVote) && isPending(id);
}

/** The game as it stood when the text went home, while its vote is still to be watched. */
export function useBeforeVote(game: Game): Game {
  const pending = useVotePending(game);
  return useMemo(() => (pending ? beforeVote(game) : game), [game, pending]);
}

/** @internal */
export function beforeVote(game: Game): Game {
  const { view, happenings } = game;
  const trust = view.outcome?.trustAtSignature ?? view.trust;
  return {
    ...game,
    happenings: untilVote(happenings),
    view: { ...view, trust, log: untilVote(view.log), outcome: undefined, revealed: undefined },
  };
}

function untilVote(happenings: readonly Happening[]): readonly Happening[] {
  const first = happenings.findIndex(isVote);
  return first < 0 ? happenings : happenings.slice(0, first);
}

const isVote = ({ kind }: Happening): boolean => kind === 'voted';
