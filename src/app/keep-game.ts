import { serializeRecord } from '../record/serialize.ts';
import type { Host } from '../session/host.ts';
import { changeGame, type Game } from './game-store.ts';
import { isLiveGame } from './live/game-address.ts';
import { personsSeats, seatingOf } from './seating.ts';
import type { AboutGame, SavedGame } from './storage/saved-game.ts';
import { saveGame } from './storage/storage.ts';
import { tab } from './storage/tab.ts';

/**
 * Saves the whole record now: a tab that is closed after a move has lost nothing. A game of a class
 * is kept by its server, and is none of this machine's.
 */
export async function keepGame(id: string, host: Host): Promise<void> {
  if (isLiveGame(id)) return;
  const done = await saveGame(savedGame(id, host));
  if (done !== 'saved') changeGame(id, { [done]: true } satisfies Partial<Game>);
}

/** A game as it lies in storage. */
export function savedGame(id: string, host: Host, saved = Date.now()): SavedGame {
  const record = serializeRecord(host.record());
  return { id, record, writer: tab, saved, about: aboutGame(host) };
}

function aboutGame(host: Host): AboutGame {
  const seating = seatingOf(host.seats);
  const seat = seating === 'solo' ? personsSeats(host.seats)[0] : undefined;
  const shown = seat ?? host.scenario.parties[0].id;
  const { scenario, round, outcome } = host.view(shown);
  const record = host.record();
  const party = scenario.parties.find(({ id }) => id === shown);
  return {
    scenario: scenario.id,
    hash: record.scenario.hash,
    title: scenario.title,
    language: scenario.language,
    seating,
    seat,
    seatName: party?.name ?? shown,
    flag: party?.flag,
    emblem: party?.emblem,
    round,
    rounds: scenario.rounds,
    begun: record.moves.length > 0,
    outcome: outcome?.kind,
    points: seat === undefined ? undefined : outcome?.points[seat],
  };
}
