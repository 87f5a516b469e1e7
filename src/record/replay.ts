import { hashText } from '../lib/hash.ts';
import { ok, type Result } from '../lib/result.ts';
import type { Refusal } from '../negotiation/refusal.ts';
import { rulesOf } from '../negotiation/rulebook.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Problem } from '../scenario/problems/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { asWritten, type Translate } from '../scenario/translation/translate.ts';
import { openSummit, sendAct, sendMove, type Summit } from '../summit/summit.ts';
import { checkpointHash } from './checkpoint.ts';
import type { Checkpoint, GameRecord, RecordedAct } from './record.ts';

/** A record played again. */
export interface Replay {
  readonly summit: Summit; // where it came to
  /** After 0, 1, 2 … moves and what the moderator did there: where the next move is made. */
  readonly steps: readonly Summit[];
  readonly checkpoints: readonly Checked[]; // those of the record
  readonly diverged: Divergence | undefined; // at the first checkpoint that does not hold
  readonly refused: Refused | undefined; // it ends there
  readonly edited: boolean; // the embedded scenario is not the text it was when the game began
}

/** What the rules no longer take: a move, or an act of the moderator. */
export interface Refused {
  readonly index: number; // of the move; or how many there were when the act was done
  readonly act?: number; // its index, where it is an act
  readonly refusal: Refusal;
}

export interface Checked {
  readonly after: number; // moves
  readonly holds: boolean;
}

export interface Divergence {
  readonly after: number; // moves
  readonly expected: string;
  readonly got: string; // empty where the replay does not come so far
}

/** Plays a record again on the scenario that it embeds; problems where that cannot be read. */
export function replay(
  record: GameRecord,
  translate: Translate = asWritten,
): Result<Replay, readonly Problem[]> {
  const scenario = recordedScenario(record, translate);
  return scenario.ok ? ok(replayOn(scenario.value, record)) : scenario;
}

/** The scenario that a record embeds, in a translation if so said: the moves are the same in each. */
export function recordedScenario(
  record: GameRecord,
  translate: Translate = asWritten,
): Result<Scenario, readonly Problem[]> {
  const read = parseScenario(`${record.scenario.id}.yaml`, record.scenario.text);
  return read.ok ? ok(translate(read.value)) : read;
}

/** The same on a scenario that has been read already; stops before a move or act that is refused. */
export function replayOn(scenario: Scenario, record: GameRecord): Replay {
  const { moves, moderation, dice, rules } = record;
  let summit = openSummit(scenario, dice, rulesOf(scenario, rules));
  const left: Summit[] = []; // as each move left it
  const steps: Summit[] = [];
  let done = 0; // acts
  let refused: Refused | undefined;
  for (let at = 0; ; at++) {
    left.push(summit);
    const acts = actsAt(moderation, done, at);
    const moderated = moderate(summit, acts);
    summit = moderated.summit;
    steps.push(summit);
    const next = moves[at];
    refused = moderated.refusal && {
      index: at,
      act: done + moderated.done,
      refusal: moderated.refusal,
    };
    if (refused !== undefined || next === undefined) break;
    done += acts.length;
    const sent = sendMove(summit, next.party, next.move);
    if (!sent.ok) {
      refused = { index: at, refusal: sent.error };
      break;
    }
    summit = sent.value;
  }
  const checkpoints = record.checkpoints.map((each) => compared(each, left, steps));
  return {
    summit,
    steps,
    checkpoints: checkpoints.map(({ after, expected, got }) => ({
      after,
      holds: expected === got,
    })),
    diverged: checkpoints.find(({ expected, got }) => expected !== got),
    refused,
    edited: hashText(record.scenario.text) !== record.scenario.hash,
  };
}

/** The acts from one on that stand at a place among the moves. */
function actsAt(
  moderation: GameRecord['moderation'],
  from: number,
  at: number,
): GameRecord['moderation'] {
  let to = from;
  while (moderation[to]?.after === at) to++;
  return moderation.slice(from, to);
}

/** N63: the acts of one place, one after the other; stops before one that is refused. */
function moderate(
  before: Summit,
  acts: readonly RecordedAct[],
): { readonly summit: Summit; readonly done: number; readonly refusal: Refusal | undefined } {
  let summit = before;
  for (const [done, { act }] of acts.entries()) {
    const sent = sendAct(summit, act);
    if (!sent.ok) return { summit, done, refusal: sent.error };
    // What comes with a place among the moves is told together.
    summit = { ...sent.value, happenings: [...summit.happenings, ...sent.value.happenings] };
  }
  return { summit, done: acts.length, refusal: undefined };
}

function compared(
  { after, hash: expected, moderated }: Checkpoint,
  left: readonly Summit[],
  steps: readonly Summit[],
): Divergence {
  const summit = moderated === true ? steps[after] : left[after];
  return { after, expected, got: summit === undefined ? '' : checkpointHash(summit.state) };
}
