import type { z } from 'zod';
import type { Phrase } from '../lib/phrase.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { RULES_VERSION } from '../negotiation/rulebook.ts';
import {
  excerptAt,
  type Problem,
  type ProblemCode,
  problemLimit,
} from '../scenario/problems/problem.ts';
import { migrate } from './migrate.ts';
import type { Loose } from './migrations/migration.ts';
import type { MoveSource } from './move-source.ts';
import type { GameRecord, RecordedMove, SeatHolder } from './record.ts';
import { tell, type RecordKey } from './record-key.ts';
import { recordSchema } from './schema.ts';
import { shapeFlaw } from './shape.ts';

/** No game comes near this; a larger text is not read at all. In UTF-16 units. */
const LONGEST_RECORD = 16 * 2 ** 20;

/** Deeper nesting than any record has. */
const DEEPEST = 100;

/**
 * Reads a record from its text. Whatever the text holds, the answer is a whole record or a list of
 * what is wrong with it: never an exception. Whether the moves can be made, the replay says; whether
 * the embedded scenario can be read, `replay` says.
 */
export function parseRecord(text: string): Result<GameRecord, readonly Problem[]> {
  if (text.length > LONGEST_RECORD) {
    return fail('', 'too-large', tell('record.long', { most: LONGEST_RECORD }));
  }
  if (depthOf(text) > DEEPEST) {
    return fail('', 'too-deep', tell('record.deep', { most: DEEPEST }));
  }
  const json = readJson(text);
  if (!json.ok) return json;
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) {
    return fail(text, 'wrong-type', tell('record.noObject'));
  }
  const migrated = migrate(json.value as Loose);
  if (!migrated.ok) return fail(text, 'unknown-version', migrated.error);
  const read = recordSchema.safeParse(migrated.value);
  if (read.success) {
    const { rules } = read.data;
    if (rules <= RULES_VERSION) return ok(wholeRecord(read.data));
    const newer = tell('record.newerRules', { version: rules, target: RULES_VERSION });
    return fail(text, 'unknown-version', newer);
  }
  const problems = read.error.issues
    .slice(0, problemLimit)
    .map((issue) => problem('', 0, 'wrong-value', shapeFlaw(issue, migrated.value)));
  return err(problems);
}

/** JSON leaves out what is undefined; a record has every key. */
function wholeRecord(read: Read): GameRecord {
  const { outcome } = read;
  return {
    ...read,
    seats: Object.fromEntries(
      Object.entries(read.seats).map(([party, seat]): [string, SeatHolder] => [
        party,
        wholeSeat(seat),
      ]),
    ),
    moves: read.moves.map(wholeMove),
    checkpoints: read.checkpoints.map(({ after, hash, moderated }) =>
      moderated === undefined ? { after, hash } : { after, hash, moderated },
    ),
    outcome: outcome && { ...outcome, walkedOut: outcome.walkedOut },
  };
}

type Read = z.output<typeof recordSchema>;

function wholeSeat(seat: Read['seats'][string]): SeatHolder {
  if (seat.kind === 'person') return seat;
  if (seat.kind === 'ai') return { ...seat, type: seat.type };
  return { ...seat, type: seat.type, moves: seat.moves.map(wholeMove) };
}

function wholeMove({
  party,
  move,
  rationale,
  source,
  substitute,
}: Read['moves'][number]): RecordedMove {
  return {
    party,
    move,
    ...(rationale === undefined ? {} : { rationale }),
    ...(source === undefined ? {} : { source: wholeSource(source) }),
    ...(substitute === undefined ? {} : { substitute }),
  };
}

function wholeSource(source: NonNullable<Read['moves'][number]['source']>): MoveSource {
  if (source.kind === 'record') return source;
  const { kind, why, move } = source;
  return move === undefined ? { kind, why } : { kind, why, move };
}

function readJson(text: string): Result<unknown, readonly Problem[]> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    return err([problem(text, at, 'not-text', tell('record.noJson'))]);
  }
}

/** How deep brackets nest outside strings; counted without recursion. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === '}' || character === ']') depth--;
  }
  return deepest;
}

function fail(
  text: string,
  code: ProblemCode,
  said: Phrase<RecordKey>,
): Result<never, readonly Problem[]> {
  return err([problem(text, 0, code, said)]);
}

function problem(text: string, at: number, code: ProblemCode, said: Phrase<RecordKey>): Problem {
  const before = text.slice(0, at).split('\n');
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  const excerpt = text === '' ? '' : excerptAt(text.split('\n'), line, column);
  return { file: 'record', line, column, code, severity: 'error', said: [said], excerpt };
}
