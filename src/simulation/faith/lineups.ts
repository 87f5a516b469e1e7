import { SKILLS, type Skill } from '../../delegations/character.ts';
import { drawType } from '../../delegations/hidden-type.ts';
import { personaIds } from '../../scenario/lists.ts';
import type { PartyId, PersonaId, Scenario } from '../../scenario/scenario.ts';
import type { Characters } from './observed.ts';

/** The delegations of the file, with the hidden types that the dice draw. */
export function usualCharacters(
  { parties }: Scenario,
  seed: number,
  skill: Skill = 'seasoned',
): Characters {
  return Object.fromEntries(
    parties.map((party) => [
      party.id,
      { persona: party.persona, skill, type: drawType(party, seed) },
    ]),
  );
}

/** All personas and skills in turn, each pair of them as often as any other. */
export function mixedCharacters(scenario: Scenario, seed: number, game: number): Characters {
  const [first, second] = scenario.parties;
  const usual = usualCharacters(scenario, seed);
  const digit = (place: number, of: number): number => Math.floor(game / place) % of;
  const [many, skilled] = [personaIds.length, SKILLS.length];
  return withPlayers(usual, {
    [first.id]: { persona: personaIds[digit(1, many)], skill: SKILLS[digit(many ** 2, skilled)] },
    [second.id]: {
      persona: personaIds[digit(many, many)],
      skill: SKILLS[digit(many ** 2 * skilled, skilled)],
    },
  });
}

interface Chosen {
  readonly persona?: PersonaId | undefined;
  readonly skill?: Skill | undefined;
}

export function withPlayers(
  usual: Characters,
  chosen: Readonly<Record<PartyId, Chosen>>,
): Characters {
  return Object.fromEntries(
    Object.entries(usual).map(([id, own]) => [
      id,
      {
        ...own,
        persona: chosen[id]?.persona ?? own.persona,
        skill: chosen[id]?.skill ?? own.skill,
      },
    ]),
  );
}
