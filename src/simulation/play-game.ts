import type { Skill } from '../delegations/character.ts';
import { drawType } from '../delegations/hidden-type.ts';
import { dice, type Dice } from '../lib/dice.ts';
import type { Move } from '../negotiation/move.ts';
import type { GameState } from '../negotiation/state.ts';
import type { View } from '../negotiation/view.ts';
import type { Party, PartyId, PersonaId, Scenario } from '../scenario/scenario.ts';
import { createHost } from '../session/host.ts';
import { resultOf, type GameResult } from './game-result.ts';

/** Who plays a side. The hidden type is left to the dice of each game. */
export interface Player {
  readonly persona: PersonaId;
  readonly skill: Skill;
}

/** Both players, by party; plain data. */
export type Lineup = Readonly<Record<PartyId, Player>>;

/** A way of playing that is no delegation: it chooses from its view, and from dice if it likes. */
export type Script = (view: View, dice: Dice) => Move;

/** The delegations that a scenario names, playing as well as they can. */
export function usualLineup({ parties }: Scenario, skill: Skill = 'seasoned'): Lineup {
  return Object.fromEntries(parties.map(({ id, persona }) => [id, { persona, skill }]));
}

/**
 * One game to its end, the same for the same dice (N3). A party with a script plays by it, the
 * other ones by the lineup.
 *
 * Throws a RangeError where a script makes an illegal move.
 */
export function playGame(
  scenario: Scenario,
  seed: number,
  lineup: Lineup,
  scripts: Readonly<Record<PartyId, Script>> = {},
): GameResult {
  const state = playToEnd(scenario, seed, lineup, scripts);
  if (state.outcome === undefined) throw new RangeError('The game has no outcome');
  return resultOf(state, state.outcome);
}

/** The same, with everything that was done in it: for tests. @internal */
export function playToEnd(
  scenario: Scenario,
  seed: number,
  lineup: Lineup,
  scripts: Readonly<Record<PartyId, Script>> = {},
): GameState {
  const scripted = Object.fromEntries(
    Object.keys(scripts).map((id) => [id, { kind: 'person' } as const]),
  );
  const seats = { ...aiSeats(scenario, lineup, seed), ...scripted };
  // Nobody keeps the record of these games, so that the scenario's text is not needed.
  const session = createHost({ scenario, text: '', dice: seed, seats });
  let moves = 0;
  for (let turn = session.turn(); turn !== undefined; turn = session.turn()) {
    const script = scripts[turn];
    moves += 1;
    if (script === undefined) session.stepAi();
    else {
      const move = script(session.view(turn), dice(seed, 'script', turn, moves));
      const sent = session.send(turn, move);
      if (!sent.ok) throw new RangeError(`${turn} made an illegal move: ${sent.error.code}`);
    }
  }
  const { revealed } = session.view(scenario.parties[0].id);
  if (revealed === undefined) throw new RangeError('The game is not over');
  return revealed;
}

/** Who sits at the table in a game of a lineup: the hidden types are drawn by its dice. */
export function aiSeats({ parties }: Scenario, lineup: Lineup, seed: number) {
  return Object.fromEntries(parties.map((party) => [party.id, aiSeat(party, lineup, seed)]));
}

function aiSeat(party: Party, lineup: Lineup, seed: number) {
  const { persona, skill } = lineup[party.id] ?? { persona: party.persona, skill: 'seasoned' };
  return { kind: 'ai', persona, skill, type: drawType(party, seed)?.id } as const;
}
