import { phrase, type Phrase } from './phrase.ts';
import { err, ok, type Result } from './result.ts';

/** The same in browsers, in workers and in Node, though no standard of the language itself. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { readonly decode: (bytes: Uint8Array) => string };

/** What can be said of bytes that are no text. */
export type TextKey = `text.${
  'likely' | 'noEncoding' | 'notIn' | 'notUtf8' | 'saveAsUtf8' | 'unmarked' | 'writtenIn'}`;

/** Why bytes are no text, with what can be made of them so that the place can be shown. */
export interface Unreadable {
  readonly said: readonly Phrase<TextKey>[]; // what was found, and what would be right
  readonly text: string; // with U+FFFD where bytes could not be read; empty if nothing could
  readonly at: number; // where in that text
}

/** How to come by a file that can be read: said wherever one cannot. */
const saveAsUtf8 = phrase('text.saveAsUtf8');

const lost = '\ufffd'; // what a decoder writes for bytes that it cannot read

/**
 * Text from its bytes: UTF-8, or UTF-16 with a byte-order mark; the mark is left out. Never a
 * replacement character in silence: bytes that are something else are refused where they stand.
 */
export function textOfBytes(bytes: Uint8Array): Result<string, Unreadable> {
  const marked = markedEncoding(bytes);
  if (marked?.startsWith('UTF-32')) {
    return unreadable(phrase('text.writtenIn', { encoding: marked }), saveAsUtf8);
  }
  if (marked !== undefined) return decodeAs(bytes, marked);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== undefined) {
    return unreadable(phrase('text.unmarked', { encoding: unmarked }), saveAsUtf8);
  }
  return decodeAs(bytes, 'UTF-8');
}

/** Text in an encoding of that name; refused by the name if nothing is known of it. */
export function decodeAs(bytes: Uint8Array, label: string): Result<string, Unreadable> {
  const whole = decoded(bytes, label, true);
  if (whole !== undefined) return ok(whole);
  const text = decoded(bytes, label, false);
  if (text === undefined) {
    return unreadable(phrase('text.noEncoding', { encoding: label.slice(0, 40) }));
  }
  return err(/^utf-?8$/i.test(label) ? notUtf8(bytes, text) : notOf(label, text));
}

/** The encoding that a byte-order mark at the beginning gives away. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  const starts = (...mark: readonly number[]): boolean =>
    mark.every((byte, at) => bytes[at] === byte);
  if (starts(0xef, 0xbb, 0xbf)) return 'UTF-8';
  if (starts(0xff, 0xfe, 0, 0)) return 'UTF-32LE';
  if (starts(0, 0, 0xfe, 0xff)) return 'UTF-32BE';
  if (starts(0xff, 0xfe)) return 'UTF-16LE';
  if (starts(0xfe, 0xff)) return 'UTF-16BE';
  return undefined;
}

/** Most Latin letters in UTF-16 are a byte of zero and one of ASCII. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const pairs = Math.min(bytes.length, 512) >> 1;
  if (pairs < 4) return undefined;
  let [little, big] = [0, 0];
  for (let at = 0; at < 2 * pairs; at += 2) {
    const [one = 0, other = 0] = [bytes[at], bytes[at + 1]];
    if (other === 0 && isAscii(one)) little += 1;
    if (one === 0 && isAscii(other)) big += 1;
  }
  if (little > 0.7 * pairs) return 'UTF-16LE';
  return big > 0.7 * pairs ? 'UTF-16BE' : undefined;
}

const isAscii = (byte: number): boolean =>
  (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d);

function decoded(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return undefined; // a label that is not known, or bytes that are no text
  }
}

function notOf(label: string, text: string): Unreadable {
  const said = [phrase('text.notIn', { encoding: label }), saveAsUtf8];
  return { said, text, at: Math.max(0, text.indexOf(lost)) };
}

function notUtf8(bytes: Uint8Array, text: string): Unreadable {
  let offset = markedEncoding(bytes) === undefined ? 0 : 3;
  let at = 0;
  for (; at < text.length; at += 1) {
    // A replacement character may stand in the file itself.
    const isLost = text[at] === lost && !(bytes[offset] === 0xef && bytes[offset + 1] === 0xbf);
    if (isLost) break;
    offset += utf8Length(text[at] ?? '');
  }
  const byte = bytes.subarray(offset, offset + 1);
  const hex = (byte[0] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const meant = decoded(byte, 'windows-1252', false) ?? '';
  const likely = /[\p{L}\p{P}\p{S}\p{Zs}]/u.test(meant)
    ? [phrase('text.likely', { letter: meant })]
    : [];
  return { said: [phrase('text.notUtf8', { byte: hex }), ...likely, saveAsUtf8], text, at };
}

/** Bytes that a text takes up in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Half a surrogate pair is two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}

function unreadable(...said: readonly Phrase<TextKey>[]): Result<never, Unreadable> {
  return err({ said, text: '', at: 0 });
}
