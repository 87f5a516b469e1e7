/**
 * What is not seen, or turns round what is: controls, joiners and other marks without width, marks of
 * direction, fillers that look like a blank, halves of characters, private ones. By number and not by
 * a property that grows with Unicode, so that a text is the same on every machine.
 */
const UNSEEN = new RegExp(
  [
    '[^\\P{Cc}\\t\\n\\v\\f\\r\\u0085]',
    '\\p{Cs}',
    '\\p{Co}',
    '\\u00ad',
    '\\u034f',
    '\\u061c',
    '[\\u115f\\u1160]',
    '[\\u17b4\\u17b5]',
    '[\\u180b-\\u180f]',
    '[\\u200b-\\u200f]',
    '[\\u202a-\\u202e]',
    '[\\u2060-\\u206f]',
    '\\u2800',
    '\\u3164',
    '[\\ufe00-\\ufe0f]',
    '\\ufeff',
    '\\uffa0',
    '[\\ufff0-\\ufffb]',
    '[\\u{e0000}-\\u{e0fff}]',
  ].join('|'),
  'gu',
);

const BLANKS = /[\s\u0085]+/gu;

/** A text this many times longer than it may be is not read at all. */
const ROOM_FOR_UNSEEN = 8;

/**
 * What a person wrote, as plain text on one line: without what is not seen, each run of blanks one
 * space, none at the ends. Undefined where nothing is left, or more than so many characters.
 */
export function plainText(text: string, most: number): string | undefined {
  if (text.length > most * ROOM_FOR_UNSEEN) return undefined;
  const plain = text.replace(UNSEEN, '').replace(BLANKS, ' ').trim();
  return plain !== '' && [...plain].length <= most ? plain : undefined;
}
