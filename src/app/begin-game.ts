import { drawType } from '../delegations/hidden-type.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { SeatHolder } from '../record/record.ts';
import type { Skill } from '../delegations/character.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Problem } from '../scenario/problems/problem.ts';
import type { PartyId, PersonaId } from '../scenario/scenario.ts';
import { createHost } from '../session/host.ts';
import { keepGame } from './keep-game.ts';
import { seat } from './play.ts';
import './retell-game.ts';
import { scenarioText } from './shelf/scenario-text.ts';
import { translationOf } from './shelf/translation.ts';
import { randomName } from './storage/tab.ts';

/** A seat as chosen: for an AI delegation its persona and skill, whose hidden type the dice draw. */
export type ChosenSeat =
  | { readonly kind: 'person' }
  | { readonly kind: 'ai'; readonly persona: PersonaId; readonly skill: Skill };

export interface GameChoice {
  readonly scenario: string;
  readonly seats: Readonly<Record<PartyId, ChosenSeat>>;
  readonly dice: number;
}

/** Begins a game, saves it and puts it on the screen; gives its id. */
export async function beginGame({
  scenario,
  seats,
  dice,
}: GameChoice): Promise<Result<string, readonly Problem[]>> {
  const text = await scenarioText(scenario);
  const parsed = parseScenario(`${scenario}.yaml`, text ?? '');
  if (!parsed.ok) return err(parsed.error);
  const holders: Record<PartyId, SeatHolder> = {};
  for (const party of parsed.value.parties) {
    const chosen = seats[party.id];
    holders[party.id] =
      chosen?.kind === 'ai' ? { ...chosen, type: drawType(party, dice)?.id } : { kind: 'person' };
  }
  const id = randomName();
  const host = createHost(
    { scenario: parsed.value, text: text ?? '', dice, seats: holders, id },
    await translationOf(parsed.value.id),
  );
  seat(id, host);
  await keepGame(id, host);
  return ok(id);
}

/** A whole number from chance itself: the only place where chance enters a game. */
export function throwDice(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
