import type { ChosenSeat } from '../../app/begin-game.ts';
import type { ShelfEntry } from '../../app/shelf/shelf-entry.ts';

/** What has been chosen so far. */
export interface Setup {
  readonly seats: Readonly<Record<string, ChosenSeat>>;
  readonly dice: string; // as typed; empty for a throw
}

export type Who = 'pair' | 'watch' | `seat:${string}`;

export function firstSetup(entry: ShelfEntry): Setup {
  return { seats: seatsFor(entry, `seat:${entry.parties[0].id}`), dice: '' };
}

/** Who sits where; every AI delegation has the scenario's own character until another is chosen. */
export function seatsFor({ parties }: ShelfEntry, who: Who): Setup['seats'] {
  return Object.fromEntries(
    parties.map(({ id, persona }): [string, ChosenSeat] => [
      id,
      who === 'pair' || who === `seat:${id}`
        ? { kind: 'person' }
        : { kind: 'ai', persona, skill: 'practised' },
    ]),
  );
}

export function whoOf({ parties }: ShelfEntry, { seats }: Setup): Who {
  const persons = parties.filter(({ id }) => seats[id]?.kind === 'person');
  const [first] = persons;
  if (!first) return 'watch';
  return persons.length === 2 ? 'pair' : `seat:${first.id}`;
}

/** The dice as a number; undefined if a throw is wanted, `wrong` if it is no such number. */
export function typedDice(text: string): number | undefined | 'wrong' {
  const typed = text.trim();
  if (typed === '') return undefined;
  const dice = Number(typed);
  return /^\d{1,10}$/.test(typed) && dice <= 0xffff_ffff ? dice : 'wrong';
}
