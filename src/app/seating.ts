import type { SeatHolder } from '../record/record.ts';
import type { PartyId } from '../scenario/scenario.ts';
import type { Seating } from './game-store.ts';

export function seatingOf(seats: Readonly<Record<PartyId, SeatHolder>>): Seating {
  const people = personsSeats(seats).length;
  return people === 0 ? 'watch' : people === 1 ? 'solo' : 'pair';
}

/** The parties that a person plays, in the scenario's order. */
export function personsSeats(seats: Readonly<Record<PartyId, SeatHolder>>): readonly PartyId[] {
  return Object.keys(seats).filter((party) => seats[party]?.kind === 'person');
}
