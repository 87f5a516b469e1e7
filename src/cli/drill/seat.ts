import type { SeatSight, StudentSight } from '../../classroom/sight/student-sight.ts';
import type { Move } from '../../negotiation/move.ts';
import { freshToken } from '../../server/chance.ts';
import { cheapMove } from './cheap-move.ts';
import type { Followed, Protocol, Reply, SeenSight } from './protocol.ts';

/** A move that was sent, and what came of it. */
export interface Sent {
  readonly index: number; // the place that it must have in the record
  readonly party: string;
  readonly move: Move;
  readonly at: number;
  number?: string; // of the answer; undefined: not known whether it was done
  shown?: number; // when the other side saw it
  since?: number; // ms by then since it was kept, where server and drill share a clock
}

/** One student at one chair, who moves whenever it is their turn and a pause has passed. */
export interface Seat {
  readonly followed: Followed;
  readonly sent: readonly Sent[];
  readonly faults: () => Faults;
  readonly isOver: () => boolean;
  /** Moves from now on; the first time after a pause of its own, so that not all move at once. */
  readonly begin: () => void;
  /** Sends nothing any more; resolves when all that was sent is answered. */
  readonly end: () => Promise<void>;
}

/** What came over a stream and should not have. */
export interface Faults {
  readonly doubled: number; // steps told twice
  readonly backwards: number; // sights older than the one before
}

export interface SeatParts {
  readonly protocol: Protocol;
  readonly token: string;
  readonly pause: number; // ms
  readonly onSeen: (moves: number, since: number) => void;
}

export function takeSeat({ protocol, token, pause, onSeen }: SeatParts): Seat {
  const sent: Sent[] = [];
  let playing = false;
  let first = true;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let under: Promise<void> | undefined;
  let ending = false;
  const faults = { doubled: 0, backwards: 0 };
  let lastTold = 0;
  let lastMoves = 0;

  const seat = (): SeatSight | undefined => (followed.sight() as StudentSight | undefined)?.seat;

  const send = async (index: number, move: Move, expected: number): Promise<void> => {
    const one: Sent = { index, party: seat()?.chair ?? '', move, at: performance.now() };
    sent.push(one);
    const id = freshToken();
    const body = { id, command: { kind: 'move', move, expected } };
    for (;;) {
      const reply = await protocol.send('POST', 'commands', token, body).catch(() => undefined);
      if (reply?.status === 200) {
        one.number = (reply.body as { readonly number: string }).number;
        return;
      }
      if (reply !== undefined && !isPassing(reply)) {
        sent.splice(sent.indexOf(one), 1); // refused: it was not made
        return;
      }
      await new Promise((done) => setTimeout(done, 200 + Math.random() * 300));
    }
  };

  const plan = (): void => {
    const now = seat();
    if (!playing || now === undefined || waiting !== undefined || under !== undefined) return;
    if (now.view.turn !== now.chair || now.view.phase === 'over' || !now.begun) return;
    const after = first ? Math.random() * pause : pause;
    first = false;
    waiting = setTimeout(() => {
      waiting = undefined;
      const seen = seat();
      const move = seen && cheapMove(seen.view, seen.moves);
      if (!playing || seen === undefined || move === undefined) return;
      under = send(seen.moves, move, seen.played).finally(() => {
        under = undefined;
        plan();
      });
    }, after);
  };

  const take = ({ sight, message }: SeenSight): void => {
    const told = 'told' in message ? message.told : [];
    for (const { seq } of told) {
      if (seq <= lastTold) faults.doubled += 1;
      lastTold = Math.max(lastTold, seq);
    }
    const moves = (sight as StudentSight).seat?.moves ?? 0;
    if (moves < lastMoves) faults.backwards += 1;
    lastMoves = moves;
    onSeen(moves, 'now' in message ? Math.max(0, Date.now() - message.now) : 0);
    if (!ending) plan();
  };
  const followed = protocol.follow(token, take);

  return {
    followed,
    sent,
    faults: () => faults,
    isOver: () => seat()?.view.phase === 'over',
    begin: () => {
      playing = true;
      plan();
    },
    end: async () => {
      ending = true;
      playing = false;
      clearTimeout(waiting);
      await under;
    },
  };
}

/** Asked too often, or the server is about to be there again: the same is sent once more. */
const isPassing = ({ status }: Reply): boolean => status === 429 || status >= 500;
