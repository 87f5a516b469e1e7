import type { Seat } from '../session/session.ts';
import type { PartyId } from '../scenario/scenario.ts';
import type { Seating } from './game-store.ts';

export function seatingOf(seats: Readonly<Record<PartyId, Seat>>): Seating {
  const people = personsSeats(seats).length;
  return people === 0 ? 'watch' : people === 1 ? 'solo' : 'pair';
}

/**
 * The chairs of a finished game that a person may take to meet the other side's recorded moves: after
 * a game of one's own the other one, after one that was watched or played by two either.
 */
export function otherChairs(seats: Readonly<Record<PartyId, Seat>>): readonly PartyId[] {
  const [own, another] = personsSeats(seats);
  const all = Object.keys(seats);
  return own === undefined || another !== undefined ? all : all.filter((party) => party !== own);
}

/** The parties that a person plays, in the scenario's order. */
export function personsSeats(seats: Readonly<Record<PartyId, Seat>>): readonly PartyId[] {
  return Object.keys(seats).filter((party) => seats[party]?.kind === 'person');
}
