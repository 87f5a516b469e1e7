import { tell, type ProblemKey, type Told } from '../problems/problem-key.ts';

/** Files that are no plain text, or text of another kind, and what people take for a scenario. */

/** A kind of file that another program makes. */
export type Foreign = Extract<ProblemKey, `foreign.${string}`>;

const signatures: readonly (readonly [readonly number[], Foreign])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'foreign.office'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'foreign.pdf'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'foreign.rtf'],
  [[0x89, 0x50, 0x4e, 0x47], 'foreign.png'],
  [[0xff, 0xd8, 0xff], 'foreign.jpeg'],
  [[0x47, 0x49, 0x46, 0x38], 'foreign.gif'],
  [[0x1f, 0x8b], 'foreign.compressed'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'foreign.sevenZip'],
];

/** What stands early in a zip archive of one kind or another. */
const zipped: readonly (readonly [string, Foreign])[] = [
  ['word/', 'foreign.word'],
  ['xl/', 'foreign.excel'],
  ['ppt/', 'foreign.powerPoint'],
  ['opendocument.text', 'foreign.odt'],
  ['opendocument', 'foreign.libreOffice'],
  ['Index/', 'foreign.pages'],
];

/** What a file is that is no plain text; undefined if nothing speaks against it. */
export function foreignBytes(bytes: Uint8Array): Foreign | undefined {
  const starts = (mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);
  if (starts([0x50, 0x4b, 0x03, 0x04]) || starts([0x50, 0x4b, 0x05, 0x06])) {
    const inside = namesIn(bytes);
    return zipped.find(([name]) => inside.includes(name))?.[1] ?? 'foreign.archive';
  }
  return signatures.find(([mark]) => starts(mark))?.[1];
}

/** The bytes as characters of their own, a piece at a time: arguments are limited. */
function namesIn(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 4096)));
  }
  return pieces.join('');
}

/** What a plain text is that is certainly no YAML, with what to do about it. */
export function foreignText(text: string): Told | undefined {
  const head = text.slice(0, 400).trimStart().toLowerCase();
  if (head.startsWith('<!doctype html') || head.startsWith('<html')) {
    return [tell('foreign.webPage')];
  }
  if (head.startsWith('<?xml') || head.startsWith('<utility_space')) {
    return [tell('foreign.xml')];
  }
  if (head.startsWith('{') && /"checkpoints"\s*:/.test(text) && /"moves"\s*:/.test(text)) {
    return [tell('foreign.savedGame')];
  }
  return undefined;
}

/** What to do with a document in which somebody has written plain text. */
export function asPlainText(what: Foreign): Told {
  return [tell('foreign.notPlain', { what: tell(what) })];
}
