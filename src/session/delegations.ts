import { decide } from '../delegations/decide.ts';
import type { Character } from '../delegations/character.ts';
import { drawType } from '../delegations/hidden-type.ts';
import type { GameRecord, RecordedCharacter } from '../record/record.ts';
import { replayOn } from '../record/replay.ts';
import type { Party, PartyId, Scenario } from '../scenario/scenario.ts';
import type { Delegation } from './delegation.ts';
import { recordedDelegation } from './recorded-delegation.ts';

/** Who decides at the seats that no person holds. */
export function delegationsOf(
  scenario: Scenario,
  record: GameRecord,
): ReadonlyMap<PartyId, Delegation> {
  const delegations = new Map<PartyId, Delegation>();
  for (const party of scenario.parties) {
    const seat = record.seats[party.id];
    if (seat === undefined || seat.kind === 'person') continue;
    const own = aiDelegation(characterOf(party, seat));
    if (seat.kind === 'ai') delegations.set(party.id, own);
    else {
      const { moves } = seat;
      const { steps } = replayOn(scenario, {
        ...record,
        moves,
        moderation: [], // those of this game; the earlier one's are not known
        checkpoints: [],
      });
      delegations.set(party.id, recordedDelegation({ party: party.id, moves, steps }, own));
    }
  }
  return delegations;
}

/** N63: who moves for people that are away. */
export function substituteFor(party: Party, dice: number): Delegation {
  return aiDelegation(characterOf(party, usualCharacter(party, dice)));
}

/** The scenario's own persona, with the skill that a game usually has and the type that the dice draw. */
export function usualCharacter(party: Party, dice: number): RecordedCharacter {
  return { persona: party.persona, skill: 'practised', type: drawType(party, dice)?.id };
}

function aiDelegation(character: Character): Delegation {
  return (view, stream) => decide(view, character, stream);
}

function characterOf({ types }: Party, { persona, skill, type }: RecordedCharacter): Character {
  return { persona, skill, type: types.find(({ id }) => id === type) };
}
