import { serializeRecord } from '../record/serialize.ts';
import type { Session } from '../session/session.ts';
import { changeGame, type Game } from './game-store.ts';
import { personsSeats, seatingOf } from './seating.ts';
import type { AboutGame, SavedGame } from './storage/saved-game.ts';
import { saveGame } from './storage/storage.ts';
import { tab } from './storage/tab.ts';

/** Saves the whole record now: a tab that is closed after a move has lost nothing. */
export async function keepGame(id: string, session: Session): Promise<void> {
  const done = await saveGame(savedGame(id, session));
  if (done !== 'saved') changeGame(id, { [done]: true } satisfies Partial<Game>);
}

/** A game as it lies in storage. */
export function savedGame(id: string, session: Session, saved = Date.now()): SavedGame {
  const record = serializeRecord(session.record());
  return { id, record, writer: tab, saved, about: aboutGame(session) };
}

function aboutGame(session: Session): AboutGame {
  const seating = seatingOf(session.seats);
  const seat = seating === 'solo' ? personsSeats(session.seats)[0] : undefined;
  const shown = seat ?? session.scenario.parties[0].id;
  const { scenario, round, outcome } = session.view(shown);
  const record = session.record();
  const party = scenario.parties.find(({ id }) => id === shown);
  return {
    scenario: scenario.id,
    hash: record.scenario.hash,
    title: scenario.title,
    language: scenario.language,
    seating,
    seat,
    seatName: party?.name ?? shown,
    flag: party?.flag ?? '',
    round,
    rounds: scenario.rounds,
    begun: record.moves.length > 0,
    outcome: outcome?.kind,
    points: seat === undefined ? undefined : outcome?.points[seat],
  };
}
