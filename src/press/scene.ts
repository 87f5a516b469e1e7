import { dice, type Dice } from '../lib/dice.ts';
import type { Happening } from '../negotiation/happening.ts';
import { otherParty } from '../negotiation/parties.ts';
import type { GameState, Outcome } from '../negotiation/state.ts';
import type { PartyId } from '../scenario/scenario.ts';
import type { When } from './statements/shift.ts';

/** A finished game as a reporter has it. */
export interface Scene {
  readonly state: GameState;
  readonly outcome: Outcome;
  readonly sides: readonly [PartyId, PartyId];
  readonly roll: (slot: string) => Dice; // one stream for each place on the page
  readonly all: <K extends Happening['kind']>(
    kind: K,
  ) => readonly Extract<Happening, { readonly kind: K }>[];
  readonly other: (party: PartyId) => PartyId;
  readonly when: (round: number) => When;
}

export function sceneOf(state: GameState, outcome: Outcome, seed: number): Scene {
  const { scenario } = state;
  const [first, second] = scenario.parties;
  return {
    state,
    outcome,
    sides: [first.id, second.id],
    roll: (slot) => dice(seed, 'press', scenario.id, outcome.kind, state.log.length, slot),
    all: <K extends Happening['kind']>(kind: K) =>
      state.log.filter((each): each is Extract<Happening, { kind: K }> => each.kind === kind),
    other: (party) => otherParty(scenario, party),
    when: (round) => whenOf(round, state.round),
  };
}

/** Of the rounds that were held. */
function whenOf(round: number, held: number): When {
  if (round >= held) return 'closing';
  if (round <= 1) return 'opening';
  return round * 2 <= held ? 'early' : 'late';
}
