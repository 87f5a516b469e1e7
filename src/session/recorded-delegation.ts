import { refusalOf } from '../negotiation/legality.ts';
import { view as viewOf, type View } from '../negotiation/view.ts';
import type { RecordedMove } from '../record/record.ts';
import type { PartyId } from '../scenario/scenario.ts';
import type { Summit } from '../summit/summit.ts';
import type { Delegated, Delegation } from './delegation.ts';
import { sameQuestion, type ScriptLine, stillApplies } from './script-line.ts';

/** One side of an earlier game: its moves, and the states that they were made from. */
export interface Script {
  readonly party: PartyId;
  readonly moves: readonly RecordedMove[]; // of both sides
  readonly steps: readonly Summit[]; // after 0, 1, 2 … of them
}

/**
 * A delegation that plays one side of an earlier game again, for playing the same game from the
 * other chair. Where that game has a move of the side at the same place (round, phase, and its how
 * manieth there) that still applies, it makes that move; else `otherwise` decides. It says which,
 * and why. It remembers nothing: the place is read in the view. When a move applies, script-line.ts
 * says. The reasons that were sealed with a move go with it where the same was asked.
 */
export function recordedDelegation(
  { party, moves, steps }: Script,
  otherwise: Delegation,
): Delegation {
  const script = new Map<string, ScriptLine>();
  for (const [index, { party: by, move, rationale }] of moves
    .slice(0, steps.length - 1)
    .entries()) {
    const state = steps[index]?.state;
    if (by !== party || state === undefined) continue;
    const then = viewOf(state, party);
    script.set(placeIn(then), { index, move, then, rationale });
  }
  return (view, stream): Delegated => {
    const line = script.get(placeIn(view));
    if (line === undefined) {
      return { ...otherwise(view, stream), source: { kind: 'own', why: 'nothingRecorded' } };
    }
    const applies = stillApplies(line, view);
    if (typeof applies === 'string' || refusalOf(view, applies)) {
      const why = typeof applies === 'string' ? applies : 'illegal';
      return { ...otherwise(view, stream), source: { kind: 'own', why, move: line.index } };
    }
    const told = line.rationale !== undefined && sameQuestion(line, view);
    return {
      move: applies,
      ...(told ? { rationale: line.rationale } : {}),
      source: { kind: 'record', move: line.index },
    };
  };
}

/** Round, phase, and how many moves the party has made there: only the floor takes several (N12). */
function placeIn({ round, phase, party, log }: View): string {
  const made =
    phase === 'floor'
      ? log.filter(
          (each) => each.kind === 'reopened' && each.party === party && each.round === round,
        ).length
      : 0;
  return `${round} ${phase} ${made}`;
}
