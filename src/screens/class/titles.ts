import type { ShelfEntry } from '../../app/shelf/shelf-entry.ts';
import type { PartyId } from '../../scenario/scenario.ts';

/** What a code names by id, in words where it is on the shelf; else the id itself. */
export function scenarioTitle(shelf: readonly ShelfEntry[], id: string): string {
  return shelf.find((entry) => entry.id === id)?.title ?? id;
}

export function partyTitle(shelf: readonly ShelfEntry[], id: PartyId): string {
  return shelf.flatMap(({ parties }) => parties).find((party) => party.id === id)?.name ?? id;
}
