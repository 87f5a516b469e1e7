import { personaIds } from '../../scenario/lists.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { usualCharacters, withPlayers } from './lineups.ts';
import { observe } from './observed.ts';
import { meanOf, shareOf, type Share } from './share.ts';

/** So many dice are thrown for each. */
const DICE = 24;
const VARIED = 4;

/** How many first offers one persona makes in one chair. */
export interface Openings {
  readonly usual: Share; // different ones of the file's own delegations, by chair
  readonly varied: Share; // of all personas in all chairs, those that make four or more
}

export function openingsOf(scenario: Scenario, first: number): Openings {
  const count = (party: string, persona?: (typeof personaIds)[number]): number => {
    const seen = new Set<string>();
    for (let at = 0; at < DICE; at++) {
      const usual = usualCharacters(scenario, first + at);
      const game = observe(scenario, first + at, withPlayers(usual, { [party]: { persona } }));
      const offer = game.end.offers.find(({ by }) => by === party);
      if (offer !== undefined) seen.add(JSON.stringify(offer.packages));
    }
    return seen.size;
  };
  const chairs = scenario.parties.map(({ id }) => id);
  const all = chairs.flatMap((id) => personaIds.map((persona) => count(id, persona)));
  return {
    usual: meanOf(chairs.map((id) => count(id))),
    varied: shareOf(all, (each) => each >= VARIED),
  };
}
