import type { ShelfEntry } from '../../app/shelf/shelf-entry.ts';
import type { PartyId, Scenario } from '../../scenario/scenario.ts';

/** What a code names by id, in words; `elsewhere` for what does not stand on this shelf. */
export function scenarioTitle(shelf: readonly ShelfEntry[], id: string, elsewhere: string): string {
  return shelf.find((entry) => entry.id === id)?.title ?? elsewhere;
}

export function partyTitle(
  shelf: readonly ShelfEntry[],
  id: PartyId,
  elsewhere: string,
  known?: Pick<Scenario, 'parties'>,
): string {
  const parties = [...(known?.parties ?? []), ...shelf.flatMap((entry) => entry.parties)];
  return parties.find((party) => party.id === id)?.name ?? elsewhere;
}
