import { createEmptyActor, type SnapshotFrom } from 'xstate';
import { ok, type Result } from '../lib/result.ts';
import type { Happening } from '../negotiation/happening.ts';
import type { Move } from '../negotiation/move.ts';
import type { Rulebook } from '../negotiation/rulebook.ts';
import type { Refusal } from '../negotiation/refusal.ts';
import type { GameState } from '../negotiation/state.ts';
import type { PartyId, Scenario } from '../scenario/scenario.ts';
import { attempt, type MoveEvent, summitMachine } from './machine.ts';

/** A game where the machine has brought it: somebody must move, or it is over. */
export interface Summit {
  readonly state: GameState;
  readonly happenings: readonly Happening[]; // of the last step
  readonly snapshot: SnapshotFrom<typeof summitMachine>; // where the machine stands; never saved
}

/** A game after a move. */
export interface Moved extends Summit {
  readonly made: Move; // as the rules read it
}

// XState's own `transition` builds a new actor around the machine at every call. This machine spawns,
// sends and emits nothing, so that one idle actor does for all games.
const idle = createEmptyActor();
const nothing = (): void => undefined;
type Scope = Parameters<typeof summitMachine.transition>[2];
const scope: Scope = {
  self: idle as unknown as Scope['self'], // nothing ever asks it for a snapshot
  system: idle.system,
  id: 'summit',
  sessionId: 'summit',
  logger: nothing,
  defer: nothing,
  emit: nothing,
  stopChild: nothing,
  actionExecutor: nothing,
};

/** Opens a game: its first round with its dispatches, up to the first caucus. */
export function openSummit(scenario: Scenario, dice: number, rules?: Rulebook): Summit {
  return summitAt(summitMachine.getInitialSnapshot(scope, { scenario, dice, rules }));
}

/**
 * A party's move, and everything that follows without another: the summit at the next turn. Takes
 * anything for a move; what is illegal is refused with the reason and changes nothing (N4).
 */
export function sendMove(summit: Summit, party: PartyId, move: unknown): Result<Moved, Refusal> {
  const event: MoveEvent = { type: 'move', party, move };
  const made = attempt(summit.state, event);
  if (!made.ok) return made;
  const next = summitAt(summitMachine.transition(summit.snapshot, event, scope));
  return ok({ ...next, made: made.value.move });
}

function summitAt(snapshot: Summit['snapshot']): Summit {
  const { state, happenings } = snapshot.context;
  return { state, happenings, snapshot };
}
