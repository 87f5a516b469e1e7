import type { Skill } from '../delegations/character.ts';
import { personaIds } from '../scenario/lists.ts';
import type { PartyId, PersonaId, Scenario } from '../scenario/scenario.ts';
import type { GameResult } from './game-result.ts';
import type { Lineup } from './play-game.ts';
import { summarise, type Summary } from './summarise.ts';

/** Every persona against every persona, those of the first side row by row. */
export function allLineups(
  { parties: [first, second] }: Scenario,
  skill: Skill,
): readonly Lineup[] {
  return personaIds.flatMap((one) =>
    personaIds.map((other) => ({
      [first.id]: { persona: one, skill },
      [second.id]: { persona: other, skill },
    })),
  );
}

/** What came of one pair of personas. */
export interface Meeting {
  readonly personas: Readonly<Record<PartyId, PersonaId>>;
  readonly summary: Summary;
}

/** What came of each lineup, whose results stand at its place. */
export function meetingsOf(
  scenario: Scenario,
  lineups: readonly Lineup[],
  results: readonly (readonly GameResult[])[],
): readonly Meeting[] {
  return lineups.map((lineup, at) => ({
    personas: Object.fromEntries(Object.entries(lineup).map(([id, { persona }]) => [id, persona])),
    summary: summarise(scenario, results[at] ?? []),
  }));
}
