import { hashLanes } from '../lib/hash.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { fromBase32, tidyBase32, toBase32 } from './base32.ts';
import type { ClassResult } from './class-result.ts';
import { pack, unpack } from './pack-result.ts';
import { phrase, type Phrase } from './phrase.ts';

/** The version of the code that is written, and the oldest that is read. */
const CODE_VERSION = 1;
const OLDEST_READ = 1;

/** A code is never longer, in characters. */
export const LONGEST_CODE = 2000;

export interface CodeProblem {
  readonly kind: CodeProblemKind;
  readonly said: Phrase;
}

export type CodeProblemKind =
  | 'none' // no code in the text
  | 'several' // more than one where one was asked for
  | 'truncated' // begins, but does not come to its end
  | 'damaged' // the checksum does not fit
  | 'future' // of a later version of this game
  | 'old' // of a version so old that it is not read any more
  | 'contents' // whole, and yet no result
  | 'unknown' // a long run of letters and digits that is no code
  | 'duplicate' // a game that is there already
  | 'foreign'; // of a scenario that is not asked for

/**
 * A result as a short text: `CG1:` + base 32 + `.` + checksum + `;`. Base 32, so that neither
 * capitals nor small letters, line wraps, quotation marks or white space of a letter or a chat
 * matter. Where it would be too long, what teaches least is left out: prompts, then turning points,
 * then the package.
 */
export function encodeResult(result: ClassResult): string {
  const shorter: readonly ClassResult[] = [
    result,
    { ...result, prompts: [] },
    { ...result, prompts: [], turningPoints: [] },
  ];
  const codes = shorter.map(codeOf);
  return (
    codes.find((code) => code.length <= LONGEST_CODE) ??
    codeOf({ ...result, prompts: [], turningPoints: [], agreed: undefined })
  );
}

function codeOf(result: ClassResult): string {
  const body = toBase32(bytesOf(JSON.stringify(pack(result))));
  return `CG${CODE_VERSION}:${body}.${checksum(CODE_VERSION, body)};`;
}

/** Reads the one code in a text; whatever the text holds, a result or a problem. */
export function decodeResult(text: string): Result<ClassResult, CodeProblem> {
  const [found, ...more] = findCodes(text);
  if (found === undefined) return problem('none');
  if (more.length > 0) return problem('several', { count: more.length + 1 });
  return readCode(found);
}

/** A code as it stands in a text: its version, and what follows up to its end. */
export interface FoundCode {
  readonly version: number;
  readonly body: string; // tidy, without white space
  readonly check: string | undefined; // undefined: the end is missing
  readonly at: number; // offset in the text
  readonly end: number; // offset after the last character that belongs to it
}

const MARKER = /(?<![0-9A-Za-z])CG\s?([0-9]{1,4})\s?:/gi;
/** White space of every kind, soft hyphens, joiners, and marks of quoting that mails and chats add. */
const WRAPPING = /[\s\u00ad\u200b-\u200f\u2060\ufeff>|"'`´“”„‘’«»*_\\]/;

/** All codes in a text, broken ones too, in order. */
export function findCodes(text: string): readonly FoundCode[] {
  const markers = [...text.matchAll(MARKER)];
  return markers.map((marker, index): FoundCode => {
    const from = marker.index + marker[0].length;
    const { body, check, end } = readBody(text, from, markers[index + 1]?.index ?? text.length);
    return { version: Number(marker[1]), body, check, at: marker.index, end };
  });
}

const CHECK_DIGITS = 8;

/** Body and checksum from an offset on, wrapping left out; the checksum where it is whole. */
function readBody(
  text: string,
  from: number,
  to: number,
): Pick<FoundCode, 'body' | 'check' | 'end'> {
  const parts = [''];
  let end = from;
  for (let at = from; at < to; at++) {
    const character = text[at] ?? '';
    const isWrapping = WRAPPING.test(character) || /^=\r?\n/.test(text.slice(at, at + 3));
    if (isWrapping) continue;
    if (character === '.' && parts.length === 1) parts.push('');
    else if (/[0-9A-Za-z]/.test(character)) parts[parts.length - 1] += character;
    else break;
    end = at + 1;
    if (parts[1]?.length === CHECK_DIGITS) break;
  }
  const [body = '', check = ''] = parts;
  const whole = check.length === CHECK_DIGITS ? tidyBase32(check) : undefined;
  return { body: tidyBase32(body), check: whole, end: text[end] === ';' ? end + 1 : end };
}

/** No code is near as long: what is longer is not read. */
const LONGEST_READ = 4 * LONGEST_CODE;

export function readCode(found: FoundCode): Result<ClassResult, CodeProblem> {
  const { version, body, check } = found;
  if (version > CODE_VERSION) return problem('future', { version });
  if (version < OLDEST_READ) return problem('old', { version });
  if (check === undefined) return problem('truncated');
  if (body.length > LONGEST_READ || check !== checksum(version, body)) return problem('damaged');
  const result = unpack(readJson(body));
  return result === undefined ? problem('contents') : ok(result);
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

/** Forty bits of the hash of the code up to here. */
function checksum(version: number, body: string): string {
  const [high, low] = hashLanes(`CG${version}:${body}`);
  const lanes = [high >>> 24, high >>> 16, high >>> 8, high, low >>> 24];
  return toBase32(lanes.map((lane) => lane & 255));
}

/** JSON escapes keep all else out of it. */
function bytesOf(text: string): readonly number[] {
  const ascii = text.replaceAll(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return [...ascii].map((character) => character.charCodeAt(0));
}

function problem(kind: CodeProblemKind, values: Phrase['values'] = {}): Result<never, CodeProblem> {
  return err({ kind, said: phrase(`code.${kind}`, values) });
}
