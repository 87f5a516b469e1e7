import { tidyBase32 } from './base32.ts';

/** The version of the code that is written. */
export const CODE_VERSION = 3;

/** How many digits of checksum end a code; of a later version it is not known. */
export function checkDigits(version: number): number {
  return version === 1 ? 8 : 6;
}

/** A code as it stands in a text: its version, and what follows up to its end. */
export interface FoundCode {
  readonly version: number;
  readonly body: string; // tidy, without white space
  readonly check: string | undefined; // undefined: the end is missing
  readonly at: number; // offset in the text
  readonly end: number; // offset after the last character that belongs to it
}

/**
 * What mails, chats, quotations and the lines of a printed page put into a code: white space of
 * every kind, hyphens hard and soft (and ¬, as which some PDFs give a soft one), joiners, marks of
 * direction, of quoting and of emphasis.
 */
const WRAPPING =
  '[\\s\\u00ad\\u00ac\\u200b-\\u200f\\u2010-\\u2015\\u202a-\\u202e\\u2060-\\u206f\\u2212\\ufeff' +
  '>|"\'`´ʼ“”„‟‘’‚‛‹›«»*_\\\\~-]';
const wrapping = new RegExp(WRAPPING);

const MARKER = new RegExp(
  `(?<![0-9A-Za-z])C${WRAPPING}{0,3}G${WRAPPING}{0,3}([0-9]{1,4})${WRAPPING}{0,3}:`,
  'gi',
);

/** All codes in a text, broken ones too, in order. */
export function findCodes(text: string): readonly FoundCode[] {
  const plain = narrow(text);
  const markers = [...plain.matchAll(MARKER)];
  return markers.map((marker, index): FoundCode => {
    const version = Number(marker[1]);
    const from = marker.index + marker[0].length;
    const to = markers[index + 1]?.index ?? plain.length;
    return { version, at: marker.index, ...readBody(plain, from, to, checkDigits(version)) };
  });
}

/** Body and checksum from an offset on, wrapping left out; the checksum where it is whole. */
function readBody(
  text: string,
  from: number,
  to: number,
  digits: number,
): Pick<FoundCode, 'body' | 'check' | 'end'> {
  const parts = [''];
  let end = from;
  for (let at = from; at < to; at++) {
    const character = text[at] ?? '';
    const isWrapping = wrapping.test(character) || /^=\r?\n/.test(text.slice(at, at + 3));
    if (isWrapping) continue;
    if (character === '.' && parts.length === 1) parts.push('');
    else if (/[0-9A-Za-z]/.test(character)) parts[parts.length - 1] += character;
    else break;
    end = at + 1;
    if (parts[1]?.length === digits) break;
  }
  const [body = '', check = ''] = parts;
  const whole = check.length === digits ? tidyBase32(check) : undefined;
  return { body: tidyBase32(body), check: whole, end: text[end] === ';' ? end + 1 : end };
}

/** Full-width letters and digits as plain ones, so that every offset stays what it was. */
function narrow(text: string): string {
  return text.replaceAll(/[\uff01-\uff5e]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}
