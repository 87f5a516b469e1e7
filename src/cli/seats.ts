import { InvalidArgumentError } from 'commander';
import { SKILLS, type Skill } from '../delegations/character.ts';
import { drawType } from '../delegations/hidden-type.ts';
import { personaIds } from '../scenario/lists.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { SeatHolder } from '../record/record.ts';
import { nearest } from '../scenario/problems/nearest.ts';
import type { Party, PartyId, PersonaId, Scenario } from '../scenario/scenario.ts';
import type { TerminalSpeak } from './voice.ts';

/** Who plays a side as AI: `us=tactician`; without a party, the side that no person plays. */
export interface PersonaChoice {
  readonly party: PartyId | undefined;
  readonly persona: PersonaId;
}

/** Reads `--persona`, which may be given once for each side. */
export function readPersona(
  speak: TerminalSpeak,
): (given: string, before?: readonly PersonaChoice[]) => readonly PersonaChoice[] {
  return (given, before = []) => {
    const [first = '', second] = given.split('=');
    const persona = oneOf(speak, second ?? first, personaIds);
    return [...before, { party: second === undefined ? undefined : first, persona }];
  };
}

export function readSkill(speak: TerminalSpeak): (given: string) => Skill {
  return (given) => oneOf(speak, given, SKILLS);
}

/** The name that was given; an argument that is none of them is refused with those there are. */
export function oneOf<Name extends string>(
  speak: TerminalSpeak,
  given: string,
  known: readonly Name[],
): Name {
  const name = known.find((each) => each === given);
  if (name !== undefined) return name;
  const meant = nearest(given, known);
  const there = speak('terminal:wrong.thereAre', { names: known.join(', ') });
  throw new InvalidArgumentError(
    meant === undefined ? there : `${there} ${speak('terminal:wrong.meant', { name: meant })}`,
  );
}

export function readWhole(
  speak: TerminalSpeak,
  least: number,
  most: number,
): (given: string) => number {
  return (given) => {
    const number = Number(given);
    if (!/^-?\d+$/.test(given) || number < least || number > most) {
      throw new InvalidArgumentError(speak('terminal:wrong.whole', { least, most }));
    }
    return number;
  };
}

/** Choices for parties that the scenario has, or a sentence on the one that it does not have. */
export function checkParties(
  speak: TerminalSpeak,
  scenario: Scenario,
  named: readonly (PartyId | undefined)[],
): Result<undefined, string> {
  const [{ id: one }, { id: other }] = scenario.parties;
  const wrong = named.find((id) => id !== undefined && id !== one && id !== other);
  if (wrong === undefined) return ok(undefined);
  return err(speak('terminal:wrong.noParty', { name: wrong, one, other }));
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
