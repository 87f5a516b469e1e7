import type { Character } from '../delegations/character.ts';
import { decide } from '../delegations/decide.ts';
import type { Decision } from '../delegations/decision.ts';
import { NO_REASONS } from '../delegations/rationale.ts';
import type { Dice } from '../lib/dice.ts';
import { ok, type Result } from '../lib/result.ts';
import { refusalOf } from '../negotiation/legality.ts';
import { view as viewOf, type View } from '../negotiation/view.ts';
import type { GameRecord } from '../record/record.ts';
import { replay } from '../record/replay.ts';
import type { Problem } from '../scenario/problem.ts';
import type { PartyId } from '../scenario/scenario.ts';
import { type OffScript, type ScriptLine, stillApplies } from './script-line.ts';

/** A delegation's decision, and whether it is the one recorded. */
export interface ScriptedDecision extends Decision {
  readonly from: ScriptSource;
}

export type ScriptSource =
  | { readonly kind: 'record'; readonly move: number } // the move's index in the record
  | { readonly kind: 'ai'; readonly why: OffScript };

export type ScriptedDelegation = (view: View, character: Character, dice: Dice) => ScriptedDecision;

/**
 * A delegation that plays one side of a recorded game again, for playing the same game from the
 * other chair. Where the record has a move of the side at the same place (round, phase, and its how
 * manieth there) that still applies, it makes that move; else the AI decides, and the decision says
 * why. It remembers nothing: the place is read in the view. When a move applies, script-line.ts says.
 *
 * Problems where the record's scenario cannot be read.
 */
export function decideFromRecord(
  record: GameRecord,
  party: PartyId,
): Result<ScriptedDelegation, readonly Problem[]> {
  const replayed = replay(record);
  if (!replayed.ok) return replayed;
  const { steps } = replayed.value;
  const script = new Map<string, ScriptLine>();
  for (const [index, { party: by, move }] of record.moves.slice(0, steps.length - 1).entries()) {
    const state = steps[index]?.state;
    if (by !== party || state === undefined) continue;
    const then = viewOf(state, party);
    script.set(placeIn(then), { index, move, then });
  }
  return ok((view, character, dice) => {
    const line = script.get(placeIn(view));
    const applies = line === undefined ? 'nothingRecorded' : stillApplies(line, view);
    if (line === undefined || typeof applies === 'string' || refusalOf(view, applies)) {
      const why = typeof applies === 'string' ? applies : 'illegal';
      return { ...decide(view, character, dice), from: { kind: 'ai', why } };
    }
    return {
      move: applies,
      rationale: { ...NO_REASONS, rule: 'onlyMove', aim: undefined, believed: [] },
      from: { kind: 'record', move: line.index },
    };
  });
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
