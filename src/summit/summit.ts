import { ok, type Result } from '../lib/result.ts';
import type { Happening } from '../negotiation/happening.ts';
import type { ModeratorAct } from '../negotiation/moderator/act.ts';
import type { Move } from '../negotiation/move.ts';
import type { Rulebook } from '../negotiation/rulebook.ts';
import type { Refusal } from '../negotiation/refusal.ts';
import type { GameState } from '../negotiation/state.ts';
import type { PartyId, Scenario } from '../scenario/scenario.ts';
import { firstSnapshot, nextSnapshot, type Snapshot } from './driver.ts';
import { tryAct, tryMove } from './events.ts';

/** A game where the machine has brought it: somebody must move, or it is over. */
export interface Summit {
  readonly state: GameState;
  readonly happenings: readonly Happening[]; // of the last step
  readonly snapshot: Snapshot; // where the machine stands; never saved
}

/** A game after a move. */
export interface Moved extends Summit {
  readonly made: Move; // as the rules read it
}

/** A game after an act of the moderator. */
export interface Acted extends Summit {
  readonly act: ModeratorAct; // as the rules read it
}

/** Opens a game: its first round with its dispatches, up to the first caucus. */
export function openSummit(scenario: Scenario, dice: number, rules?: Rulebook): Summit {
  return summitAt(firstSnapshot({ scenario, dice, rules }));
}

/**
 * A party's move, and everything that follows without another: the summit at the next turn. Takes
 * anything for a move; what is illegal is refused with the reason and changes nothing (N4).
 */
export function sendMove(summit: Summit, party: PartyId, move: unknown): Result<Moved, Refusal> {
  const event = tryMove(summit.state, party, move);
  const { result } = event.tried;
  if (!result.ok) return result;
  const next = summitAt(nextSnapshot(summit.snapshot, event));
  return ok({ ...next, made: result.value.move });
}

/**
 * N63: an act of the moderator, between two moves: the summit where the same party must still move,
 * or, where the act ends the talks, the last one. Takes anything; what cannot be done is refused with
 * the reason and changes nothing.
 */
export function sendAct(summit: Summit, act: unknown): Result<Acted, Refusal> {
  const event = tryAct(summit.state, act);
  const { result } = event.tried;
  if (!result.ok) return result;
  const next = summitAt(nextSnapshot(summit.snapshot, event));
  return ok({ ...next, act: result.value.act });
}

function summitAt(snapshot: Snapshot): Summit {
  const { state, happenings } = snapshot.context;
  return { state, happenings, snapshot };
}
