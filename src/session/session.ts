import type { Phrase } from '../lib/phrase.ts';
import type { Result } from '../lib/result.ts';
import type { Happening } from '../negotiation/happening.ts';
import type { Move } from '../negotiation/move.ts';
import type { Refusal } from '../negotiation/refusal.ts';
import type { View } from '../negotiation/view.ts';
import type { FollowedMove } from '../record/followed-move.ts';
import type { Preparation, SeatHolder } from '../record/record.ts';
import type { PartyId } from '../scenario/scenario.ts';
import type { Host } from './host.ts';

/**
 * A game as one chair has it, on this machine or on another: what that chair may see, and what it
 * may do. Both sheets, the record and the dice stay with the host.
 */
export interface Session {
  readonly chair: PartyId;
  readonly seats: Readonly<Record<PartyId, Seat>>;
  readonly moves: () => number; // made so far
  readonly view: () => View; // as it stands now, as far as this chair was told
  readonly notes: () => Preparation; // the chair's own
  readonly followed: () => readonly FollowedMove[]; // so far, by seats that follow an earlier game
  /** The answer may be long in coming. A refusal says what would be legal and changes nothing (N4). */
  readonly send: (move: unknown) => Promise<Result<undefined, Refusal | NotSent>>;
  /** Whether a move that is sent is only put before somebody else, who makes the chair's moves. */
  readonly proposes: () => boolean;
  /** The move that an AI made for the chair because its time had run out, until it moves itself. */
  readonly overtaken: () => Move | undefined;
  readonly notesOpen: () => boolean; // whether they can still be written
  readonly prepare: (preparation: Preparation) => Promise<void>;
  readonly subscribe: (listener: (update: Update) => void) => () => void; // gives how to unsubscribe
}

/** A move that the rules may allow and that was not made: what came between, in an area's words. */
export interface NotSent {
  readonly code: 'not-sent';
  readonly because: Phrase;
}

/** Who sits at a chair, as everybody may know: no hidden type, and nothing of an earlier game. */
export interface Seat {
  readonly kind: SeatHolder['kind'];
}

/** What a chair is told after each move of either side. */
export interface Update {
  readonly view: View;
  readonly happenings: readonly Happening[]; // those for its eyes
}

const NOTHING_NOTED: Preparation = { aims: '', guesses: {} };

/** A chair at a game that this machine hosts. */
export function sessionAt(host: Host, chair: PartyId): Session {
  return {
    chair,
    seats: Object.fromEntries(
      Object.entries(host.seats).map(([party, { kind }]) => [party, { kind }]),
    ),
    moves: host.moves,
    view: () => host.view(chair),
    notes: () => host.record().notes[chair] ?? NOTHING_NOTED,
    followed: host.followed,
    send: (move) => Promise.resolve(host.send(chair, move)),
    proposes: () => false,
    overtaken: () => undefined,
    notesOpen: () => true,
    prepare: (preparation) => {
      host.prepare(chair, preparation);
      return Promise.resolve();
    },
    subscribe: (listener) =>
      host.subscribe(({ views, happenings }) => {
        const view = views[chair];
        if (view !== undefined) listener({ view, happenings: happenings[chair] ?? [] });
      }),
  };
}
