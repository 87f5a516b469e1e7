import { hashValue } from '../lib/hash.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { isInForce } from '../negotiation/course/ending.ts';
import type { Signing } from '../negotiation/points.ts';
import type { GameState, Outcome } from '../negotiation/state.ts';
import type { GameRecord, RecordedMove } from '../record/record.ts';
import { tell } from '../record/record-key.ts';
import { recordProblem } from '../record/record-problem.ts';
import { replay, type Divergence, type Replay } from '../record/replay.ts';
import type { Problem } from '../scenario/problems/problem.ts';
import type { PartyId, Scenario } from '../scenario/scenario.ts';
import type { Translate } from '../scenario/translation/translate.ts';
import type { Summit } from '../summit/summit.ts';

/** A finished game laid open: what every chapter of the debrief is made from. */
export interface Review {
  readonly record: GameRecord;
  readonly scenario: Scenario;
  readonly sides: readonly [PartyId, PartyId]; // the scenario's order; all pairs of points follow it
  readonly moves: readonly RecordedMove[]; // those that the replay made
  readonly steps: readonly Summit[]; // after 0, 1, 2 … moves: one more than moves
  readonly end: GameState; // where the replay came to; over, unless `refused`
  readonly outcome: Outcome; // of the replay; the stored one where the replay came to no end
  readonly stored: Outcome | undefined; // the recorded one, where it is not the same
  readonly diverged: Divergence | undefined; // the first checkpoint that does not hold
  readonly refused: Replay['refused']; // a recorded move that the rules no longer take
  readonly edited: boolean; // the record's scenario is not the text that the game began with
}

/**
 * Plays a record of a finished game again. Problems where its scenario cannot be read, or where the
 * game has no outcome yet. A replay that comes to something else than the record says is no
 * problem but said in the review. Told in the translation, if so said.
 */
export function reviewGame(
  record: GameRecord,
  translate?: Translate,
): Result<Review, readonly Problem[]> {
  const replayed = replay(record, translate);
  if (!replayed.ok) return replayed;
  const { summit, steps, diverged, refused, edited } = replayed.value;
  const { scenario } = summit.state;
  const outcome = summit.state.outcome ?? record.outcome;
  if (outcome === undefined) return err([unfinished]);
  const [first, second] = scenario.parties;
  return ok({
    record,
    scenario,
    sides: [first.id, second.id],
    moves: record.moves.slice(0, steps.length - 1),
    steps,
    end: summit.state,
    outcome,
    stored: sameOutcome(record.outcome, outcome) ? undefined : record.outcome,
    diverged,
    refused,
    edited,
  });
}

const unfinished = recordProblem('missing', tell('record.unfinished'));

function sameOutcome(one: Outcome | undefined, other: Outcome): boolean {
  return one === undefined || hashValue(one) === hashValue(other);
}

/** N41: at what trust, and by what rules, points were counted. */
export function signingOf({ end, outcome }: Pick<Review, 'end' | 'outcome'>): Signing {
  return { rules: end.rules, trust: outcome.trustAtSignature };
}

/** Whether something was signed and is in force (N52). */
export function isDeal({ outcome }: Pick<Review, 'outcome'>): boolean {
  return isInForce(outcome.kind);
}
