import { err, type Result } from '../../lib/result.ts';
import { decodeAs, markedEncoding, type Unreadable } from '../../lib/text-of-bytes.ts';
import { tell } from './genius-key.ts';
import type { GeniusProblem } from './problem.ts';

const encodingIn = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const ofTwoBytes = /^(utf-?(16|32)|ucs|iso-10646|unicode)/i;
const ascii = /^(us-ascii|ascii|ansi_x3\.4-1968|iso646-us)$/i;

/**
 * The text of an XML file: by its byte-order mark, else in the encoding that it declares, else as
 * UTF-8 (XML 1.0, appendix F). An encoding that is not known, or in which the bytes are no text, is
 * refused.
 */
export function xmlOfBytes(
  bytes: Uint8Array,
): Result<string, Pick<GeniusProblem, 'line' | 'said'>> {
  const seen = markedEncoding(bytes) ?? unmarkedEncoding(bytes);
  const declared = seen === undefined ? declaredEncoding(bytes) : undefined;
  if (declared !== undefined && ofTwoBytes.test(declared)) {
    const said = [tell('genius.declared', { encoding: declared.slice(0, 40) })];
    return err({ line: 1, said });
  }
  const isAscii = declared !== undefined && ascii.test(declared); // which is UTF-8 as well
  const text = decodeAs(bytes, seen ?? (isAscii ? undefined : declared) ?? 'UTF-8');
  return text.ok ? text : err(problemOf(text.error, seen === undefined));
}

/** UTF-16 without a mark is known by its first characters, which are `<?` or `<` and a letter. */
function unmarkedEncoding([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0x3c && second === 0 && third !== 0 && fourth === 0) return 'UTF-16LE';
  if (first === 0 && second === 0x3c && third === 0 && fourth !== 0) return 'UTF-16BE';
  return undefined;
}

/** What `<?xml … encoding="…"?>` says; it is of ASCII in all encodings but those of two bytes. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const [, double, single] = encodingIn.exec(head) ?? [];
  return double ?? single;
}

function problemOf(
  { said, text, at }: Unreadable,
  canDeclare: boolean,
): Pick<GeniusProblem, 'line' | 'said'> {
  const line = text.slice(0, at).split(/\r\n?|\n/).length;
  if (text === '') return { line: 1, said: [...said, tell('genius.saveAsUtf8')] };
  return { line, said: canDeclare ? [...said, tell('genius.orSay')] : said };
}
