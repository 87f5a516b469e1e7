import type { Character } from '../../delegations/character.ts';
import { decide } from '../../delegations/decide.ts';
import { dice } from '../../lib/dice.ts';
import type { Move } from '../../negotiation/move.ts';
import type { GameState } from '../../negotiation/state.ts';
import { view } from '../../negotiation/view.ts';
import type { PartyId } from '../../scenario/scenario.ts';
import { sendMove, type Summit } from '../../summit/summit.ts';
import type { Review } from '../review.ts';

/** Who plays both seats on from some move of the game. */
export type Cast = Readonly<Record<PartyId, Character>>;

/**
 * Seasoned delegations at both seats: an AI seat's own persona and hidden type, the scenario's
 * default persona where a person sat.
 */
export function seasonedCast({ scenario, record }: Review): Cast {
  return Object.fromEntries(
    scenario.parties.map(({ id, persona, types }): [PartyId, Character] => {
      const seat = record.seats[id];
      if (seat === undefined || seat.kind === 'person')
        return [id, { persona, skill: 'seasoned', type: undefined }];
      const type = types.find((each) => each.id === seat.type);
      return [id, { persona: seat.persona, skill: 'seasoned', type }];
    }),
  );
}

/**
 * What the delegation whose turn it is would do after so many moves of a game. Its dice are those
 * that a session gives it, so that sample 0 of a game between seasoned delegations is that game.
 */
export function seasonedMove(state: GameState, cast: Cast, made: number, sample: number): Move {
  const { turn, dice: seed } = state;
  const character = turn === undefined ? undefined : cast[turn];
  if (turn === undefined || character === undefined) throw new RangeError('Nobody has to move');
  const stream =
    sample === 0
      ? dice(seed, 'delegation', turn, made)
      : dice(seed, 'delegation', turn, made, 'sample', sample);
  return decide(view(state, turn), character, stream).move;
}

/** Plays a game on to its end; one step a decision. Gives where it ended. */
export function* playOn(
  from: Summit,
  cast: Cast,
  made: number,
  sample: number,
): Generator<undefined, GameState> {
  let summit = from;
  for (let moves = made; summit.state.turn !== undefined; moves++) {
    const move = seasonedMove(summit.state, cast, moves, sample);
    const sent = sendMove(summit, summit.state.turn, move);
    if (!sent.ok) throw new RangeError(`An illegal move: ${sent.error.code}`);
    summit = sent.value;
    yield undefined;
  }
  return summit.state;
}
