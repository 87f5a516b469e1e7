import type { GameRecord } from '../record/record.ts';
import type { PartyId, Scenario } from '../scenario/scenario.ts';
import { usualCharacter } from '../session/delegations.ts';
import type { Seat } from '../session/session.ts';
import type { Game, Seating } from './game-store.ts';
import { isLiveGame } from './live/game-address.ts';

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

/**
 * Who sits where when one goes on alone with a game of a class: oneself in the own chair, the
 * scenario's own persona in the other. Undefined of any other game, which is gone on with as it was.
 */
export function seatsAlone(
  { id, viewer }: Pick<Game, 'id' | 'viewer'>,
  { parties }: Scenario,
  dice: number,
): GameRecord['seats'] | undefined {
  if (!isLiveGame(id)) return undefined;
  return Object.fromEntries(
    parties.map((party): [PartyId, GameRecord['seats'][PartyId]] => [
      party.id,
      party.id === viewer ? { kind: 'person' } : { kind: 'ai', ...usualCharacter(party, dice) },
    ]),
  );
}
