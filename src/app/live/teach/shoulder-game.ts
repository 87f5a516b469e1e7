import type { SeatSight } from '../../../classroom/sight/student-sight.ts';
import { err } from '../../../lib/result.ts';
import type { Session } from '../../../session/session.ts';
import { freshGame, type Game } from '../../game-store.ts';

/**
 * A chair of a table as the screens of a game take it: to be looked at, as two AI delegations are
 * watched. Nothing can be done from here.
 */
export function shoulderGame(seat: SeatSight): Game {
  return freshGame(`shoulder-${seat.number}`, shoulderSession(seat), 'watch');
}

function shoulderSession({ chair, ai, view, moves, preparation }: SeatSight): Session {
  return {
    chair,
    seats: Object.fromEntries(
      Object.entries(ai).map(([party, isAi]) => [party, { kind: isAi ? 'ai' : 'person' }]),
    ),
    moves: () => moves,
    view: () => view,
    notes: () => preparation,
    followed: () => [],
    send: () => Promise.resolve(err({ code: 'not-your-turn' })),
    proposes: () => false,
    overtaken: () => undefined,
    notesOpen: () => false,
    prepare: () => Promise.resolve(),
    subscribe: () => () => undefined,
  };
}
