import { hashText } from '../lib/hash.ts';
import { ok, type Result } from '../lib/result.ts';
import type { Refusal } from '../negotiation/refusal.ts';
import { rulesOf } from '../negotiation/rulebook.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Problem } from '../scenario/problems/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { asWritten, type Translate } from '../scenario/translation/translate.ts';
import { openSummit, sendMove, type Summit } from '../summit/summit.ts';
import { checkpointHash } from './checkpoint.ts';
import type { GameRecord } from './record.ts';

/** A record played again. */
export interface Replay {
  readonly summit: Summit; // where it came to
  readonly steps: readonly Summit[]; // after 0, 1, 2 … moves
  readonly diverged: Divergence | undefined; // at the first checkpoint that does not hold
  readonly refused: { readonly index: number; readonly refusal: Refusal } | undefined; // it ends there
  readonly edited: boolean; // the embedded scenario is not the text it was when the game began
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

/** The same on a scenario that has been read already; stops before a move that is refused. */
export function replayOn(scenario: Scenario, record: GameRecord): Replay {
  let summit = openSummit(scenario, record.dice, rulesOf(scenario, record.rules));
  const steps = [summit];
  let refused: Replay['refused'];
  for (const [index, { party, move }] of record.moves.entries()) {
    const sent = sendMove(summit, party, move);
    if (!sent.ok) {
      refused = { index, refusal: sent.error };
      break;
    }
    summit = sent.value;
    steps.push(summit);
  }
  return {
    summit,
    steps,
    diverged: divergence(record, steps),
    refused,
    edited: hashText(record.scenario.text) !== record.scenario.hash,
  };
}

function divergence(record: GameRecord, steps: readonly Summit[]): Divergence | undefined {
  for (const { after, hash: expected } of record.checkpoints) {
    const summit = steps[after];
    const got = summit === undefined ? '' : checkpointHash(summit.state);
    if (got !== expected) return { after, expected, got };
  }
  return undefined;
}
