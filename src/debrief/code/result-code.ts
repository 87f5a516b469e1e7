import { hashLanes } from '../../lib/hash.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { fromBase32, toBase32, wholeFromBase32, wholeToBase32 } from './base32.ts';
import type { ClassResult } from '../class/class-result.ts';
import { checkDigits, CODE_VERSION, type FoundCode } from './find-codes.ts';
import { packResult, unpackResult } from './pack-result.ts';
import { phrase, type Phrase } from '../../lib/phrase.ts';
import { unpackVersion1 } from './unpack-version-1.ts';

const OLDEST_READ = 1;

/** A code is never longer, in characters. */
const LONGEST_CODE = 2000;

export interface CodeProblem {
  readonly kind: CodeProblemKind;
  readonly said: Phrase;
}

export type CodeProblemKind =
  | 'none' // no code in the text
  | 'truncated' // begins, but does not come to its end
  | 'damaged' // the checksum does not fit
  | 'future' // of a later version of this game
  | 'old' // of a version so old that it is not read any more
  | 'contents' // whole, and yet no result
  | 'unknown' // a long run of letters and digits that is no code
  | 'duplicate' // a game that is there already
  | 'foreign'; // of a scenario that is not asked for

/**
 * A result as a short text: `CG3:` + base 32 + `.` + checksum + `;`. Base 32, so that neither
 * capitals nor small letters, line wraps, quotation marks or white space of a letter or a chat
 * matter; there is no denser alphabet of which that is true.
 */
export function encodeResult(result: ClassResult): string {
  const body = wholeToBase32(packResult(result));
  return `CG${CODE_VERSION}:${body}.${checksum(CODE_VERSION, body)};`;
}

/** No code is near as long: what is longer is not read. */
const LONGEST_READ = 4 * LONGEST_CODE;

export function readCode(found: FoundCode): Result<ClassResult, CodeProblem> {
  const { version, body, check } = found;
  if (version > CODE_VERSION) return problem('future', { version });
  if (version < OLDEST_READ) return problem('old', { version });
  if (check === undefined) return problem('truncated', { version });
  if (body.length > LONGEST_READ || check !== checksum(version, body)) return problem('damaged');
  const result =
    version === 1 ? unpackVersion1(readJson(body)) : readWhole(body, version === 2 ? 2 : 3);
  return result === undefined ? problem('contents') : ok(result);
}

function readWhole(body: string, version: 2 | 3): ClassResult | undefined {
  const packed = wholeFromBase32(body);
  return packed === undefined ? undefined : unpackResult(packed, version);
}

function readJson(body: string): unknown {
  const bytes = fromBase32(body);
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(String.fromCharCode(...bytes)) as unknown;
  } catch {
    return undefined;
  }
}

/** Bits of the hash of the code up to here: five for each of its digits. */
function checksum(version: number, body: string): string {
  const [high, low] = hashLanes(`CG${version}:${body}`);
  const lanes = [high >>> 24, high >>> 16, high >>> 8, high, low >>> 24];
  return toBase32(lanes.map((lane) => lane & 255)).slice(0, checkDigits(version));
}

function problem(kind: CodeProblemKind, values: Phrase['values'] = {}): Result<never, CodeProblem> {
  return err({ kind, said: phrase(`code.${kind}`, values) });
}
