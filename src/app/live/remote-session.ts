import type { SeatSight } from '../../classroom/sight/student-sight.ts';
import { phrase } from '../../lib/phrase.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Happening } from '../../negotiation/happening.ts';
import type { Refusal } from '../../negotiation/refusal.ts';
import type { NotSent, Session, Update } from '../../session/session.ts';
import type { AskTrouble } from './ask.ts';
import { troubleKey } from './refusal-words.ts';
import { sharedSheet } from './shared-sheet.ts';

/** A chair at a game that a class's server hosts, kept up by whoever follows the class. */
export interface RemoteSession extends Session {
  /** Takes in what the server has shown since, and what happened meanwhile for this chair's eyes. */
  readonly take: (seat: SeatSight, happenings: readonly Happening[]) => void;
  /** Sends what is written and not sent yet, without waiting. */
  readonly flush: () => void;
}

interface Remote {
  readonly me: string; // the member who sits here
  readonly seat: SeatSight;
  readonly ask: (command: object) => Promise<Result<string, AskTrouble>>;
}

/** What a move has done is shown by the server soon after it has answered; no longer waited for, in ms. */
const SHOWN = 8000;

export function remoteSession({ me, seat: first, ask }: Remote): RemoteSession {
  let seat = first;
  const listeners = new Set<(update: Update) => void>();
  const proposes = (): boolean => seat.pen !== me;

  const tell = (happenings: readonly Happening[]): void => {
    for (const listener of [...listeners]) listener({ view: seat.view, happenings });
  };

  /** Until the server has shown what came of a move: until then nothing more can be decided. */
  const shownAfter = (played: number): Promise<void> =>
    new Promise((done) => {
      const look = (): void => {
        if (seat.played <= played) return;
        clearTimeout(timer);
        listeners.delete(look);
        done();
      };
      const timer = setTimeout(() => {
        listeners.delete(look);
        done();
      }, SHOWN);
      listeners.add(look);
      look();
    });

  const sheet = sharedSheet(seat.preparation, (changes) => ask({ kind: 'prepare', changes }));

  return {
    chair: first.chair,
    seats: {
      [first.chair]: { kind: 'person' },
      [first.view.other]: { kind: first.opposite.length > 0 ? 'person' : 'ai' },
    },
    moves: () => seat.moves,
    view: () => seat.view,
    notes: sheet.notes,
    followed: () => [],
    proposes,
    overtaken: () => seat.overtaken?.move,
    notesOpen: () => !seat.begun,
    send: async (move) => {
      const expected = seat.played;
      const asked = proposes() ? { kind: 'propose', move } : { kind: 'move', move, expected };
      const sent = await ask(asked);
      if (!sent.ok) return err(notSent(sent.error));
      if (asked.kind === 'move') await shownAfter(expected);
      return ok(undefined);
    },
    prepare: sheet.prepare,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    take: (next, happenings) => {
      sheet.take(next.preparation);
      seat = next;
      tell(happenings);
    },
    flush: () => {
      void sheet.flush();
    },
  };
}

function notSent(trouble: AskTrouble): Refusal | NotSent {
  if ('refusal' in trouble) return trouble.refusal;
  return { code: 'not-sent', because: phrase(troubleKey(trouble.code)) };
}
