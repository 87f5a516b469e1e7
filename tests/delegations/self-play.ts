import { readdirSync, readFileSync } from 'node:fs';
import type { Character } from '../../src/delegations/character.ts';
import { decide } from '../../src/delegations/decide.ts';
import type { Decision } from '../../src/delegations/decision.ts';
import { dice } from '../../src/lib/dice.ts';
import type { GameState } from '../../src/negotiation/state.ts';
import { view, type View } from '../../src/negotiation/view.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { PartyId, PersonaId, Scenario } from '../../src/scenario/scenario.ts';
import { openSummit, sendMove } from '../../src/summit/summit.ts';

export function seasoned(persona: PersonaId): Character {
  return { persona, skill: 'seasoned', type: undefined };
}

export interface Turn {
  readonly state: GameState; // before the move
  readonly seen: View;
  readonly party: PartyId;
  readonly decision: Decision;
}

/** A game of delegations to its end; throws where one of them moves illegally or it never ends. */
export function selfPlay(
  scenario: Scenario,
  seed: number,
  characters: Readonly<Record<PartyId, Character>>,
): { readonly turns: readonly Turn[]; readonly end: GameState } {
  const turns: Turn[] = [];
  let summit = openSummit(scenario, seed);
  while (summit.state.turn !== undefined) {
    const { state } = summit;
    const party = summit.state.turn;
    const character = characters[party];
    if (character === undefined) throw new Error(`Nobody plays ${party}`);
    const seen = view(state, party);
    const decision = decide(seen, character, dice(seed, 'delegation', party, turns.length));
    turns.push({ state, seen, party, decision });
    const sent = sendMove(summit, party, decision.move);
    if (!sent.ok) throw new Error(`${JSON.stringify(decision.move)}: ${sent.error.code}`);
    summit = sent.value;
    if (turns.length > 1000) throw new Error('The game does not end');
  }
  return { turns, end: summit.state };
}

/** The scenarios that the project ships. */
export function shippedScenarios(): readonly Scenario[] {
  const folder = new URL('../../scenarios/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => /^[\w-]+\.yaml$/.test(file))
    .map((file) => {
      const parsed = parseScenario(file, readFileSync(new URL(file, folder), 'utf8'));
      if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.error[0])}`);
      return parsed.value;
    })
    .filter(({ kind }) => kind !== 'practice');
}
