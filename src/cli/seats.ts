import { InvalidArgumentError } from 'commander';
import { SKILLS, type Skill } from '../delegations/character.ts';
import { drawType } from '../delegations/hidden-type.ts';
import { personaIds } from '../scenario/lists.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { SeatHolder } from '../record/record.ts';
import { nearest } from '../scenario/nearest.ts';
import type { Party, PartyId, PersonaId, Scenario } from '../scenario/scenario.ts';

/** Who plays a side as AI: `us=tactician`; without a party, the side that no person plays. */
export interface PersonaChoice {
  readonly party: PartyId | undefined;
  readonly persona: PersonaId;
}

/** Reads `--persona`, which may be given once for each side. */
export function readPersona(
  given: string,
  before: readonly PersonaChoice[] = [],
): readonly PersonaChoice[] {
  const [first = '', second] = given.split('=');
  const name = second ?? first;
  const persona = personaIds.find((id) => id === name);
  if (persona === undefined) {
    const meant = nearest(name, personaIds);
    const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
    throw new InvalidArgumentError(`There are ${personaIds.join(', ')}.${hint}`);
  }
  return [...before, { party: second === undefined ? undefined : first, persona }];
}

export function readSkill(given: string): Skill {
  const skill = SKILLS.find((each) => each === given);
  if (skill === undefined) throw new InvalidArgumentError(`There are ${SKILLS.join(', ')}.`);
  return skill;
}

export function readWhole(least: number, most: number): (given: string) => number {
  return (given) => {
    const number = Number(given);
    if (!/^-?\d+$/.test(given) || number < least || number > most) {
      throw new InvalidArgumentError(`A whole number from ${least} to ${most} is needed.`);
    }
    return number;
  };
}

/** Choices for parties that the scenario has, or a sentence on the one that it does not have. */
export function checkParties(
  scenario: Scenario,
  named: readonly (PartyId | undefined)[],
): Result<undefined, string> {
  const ids = scenario.parties.map(({ id }) => id);
  const wrong = named.find((id) => id !== undefined && !ids.includes(id));
  if (wrong === undefined) return ok(undefined);
  return err(`No party is called "${wrong}": the parties are ${ids.join(' and ')}.`);
}

/** An AI at this seat; the dice draw its hidden type. */
export function aiSeat(
  party: Party,
  personas: readonly PersonaChoice[],
  skill: Skill,
  dice: number,
): SeatHolder {
  const chosen = personas.findLast(({ party: id }) => id === undefined || id === party.id);
  return {
    kind: 'ai',
    persona: chosen?.persona ?? party.persona,
    skill,
    type: drawType(party, dice)?.id,
  };
}

export const largestDice = 2 ** 32 - 1;
