import { asItLooks, strangersIn } from './look-alike.ts';
import { idPattern } from './fields.ts';
import { nearest } from './nearest.ts';

/** What the form of a value was most likely meant to be, as a sentence behind what was found. */

/** The name that somebody most likely meant: one that looks the same before one that is near. */
export function meantBy(name: string, known: readonly string[]): string | undefined {
  const looks = asItLooks(name).trim().replace(/:.*$/s, ''); // `many:0`, for want of a space
  if (looks !== name && known.includes(looks)) return looks;
  const same = known.find((each) => asItLooks(each) === looks);
  return same ?? nearest(name, known);
}

/** `Did you mean "radar"?`, and which of its letters is another; empty if nothing is near. */
export function didYouMean(name: string, known: readonly string[]): string {
  const meant = meantBy(name, known);
  if (meant === undefined) return '';
  const strangers = strangersIn(name);
  return ` Did you mean "${meant}"?${strangers === undefined ? '' : ` ${strangers}`}`;
}

/** What to type instead of a name that is no id. */
export function idHint(name: string): string {
  const strangers = strangersIn(name);
  const plain = asItLooks(name)
    .trim()
    .replace(/^["'“”‘’«»]+|["'“”‘’«»]+$/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_.]+/g, '-')
    .slice(0, 48);
  const instead = idPattern.test(plain) ? ` Type "${plain}".` : '';
  return `${strangers === undefined ? '' : ` ${strangers}`}${instead}`;
}

const yes = new Set(['yes', 'y', 'on', 'ja', 'oui', 'si', '1']);
const no = new Set(['no', 'n', 'off', 'nein', 'non', '0']);

/** What to type instead of a value of the wrong form, given what would be right. */
export function valueHint(found: unknown, wanted: string): string {
  if (wanted.startsWith('text')) return textHint(found);
  if (wanted === 'true or false') return yesNoHint(found);
  if (typeof found !== 'string') return dashHint(found, wanted);
  if (/^(a )?(whole )?number/.test(wanted)) return numberHint(found);
  if (wanted.startsWith('a list')) return listHint(found);
  if (wanted.startsWith('a block')) return blockHint(found);
  if (wanted.startsWith('a date')) return dateHint(found);
  return quotesHint(found);
}

function textHint(found: unknown): string {
  if (typeof found === 'number' || typeof found === 'boolean') {
    return ` Put it in quotes if it is a text: '${String(found)}'.`;
  }
  if (typeof found !== 'object' || found === null) return '';
  if (Array.isArray(found)) return ' A text that begins with [ or - needs quotes.';
  const [key = ''] = Object.keys(found);
  return ` The colon behind “${key.slice(0, 40)}” makes a block of it: put the text in quotes.`;
}

function yesNoHint(found: unknown): string {
  if (typeof found !== 'string' && typeof found !== 'number') return '';
  const word = String(found).toLowerCase();
  if (yes.has(word)) return ' Type true.';
  return no.has(word) ? ' Type false.' : quotesHint(found);
}

const curlyEnds = /^["'“”„‘’«»]+|["'“”„‘’«»]+$/g;

function numberHint(found: string): string {
  const bare = found
    .normalize('NFKC')
    .replace(curlyEnds, '')
    .replace(/[−–—‐‑]/, '-')
    .replace(/\s|%$/gu, '')
    .replace(/^(-?\d+),(\d+)$/, '$1.$2');
  if (!/^-?\d+(\.\d+)?$/.test(bare)) return '';
  if (found.trim().endsWith('%')) return ` Type ${Number(bare) / 100} for ${bare} per cent.`;
  if (/[−–—‐‑]/.test(found))
    return ` “${/[−–—‐‑]/.exec(found)?.[0] ?? ''}” is no minus of the keyboard: type ${bare}.`;
  if (bare === found) return ` In quotes it is a text: type ${bare} without them.`;
  return ` Type ${bare}.`;
}

function listHint(found: string): string {
  if (/^[-–—•*]\S/.test(found))
    return ' A space is missing after the dash: each entry begins with “- ”.';
  if (/^[–—−•*·]\s/u.test(found)) {
    return ` “${found[0] ?? ''}” begins no entry: type “-”, the hyphen of the keyboard, and a space.`;
  }
  if (found.includes(',')) return ' Put the entries in brackets: [one, two].';
  return ' Write “- ” before it.';
}

function blockHint(found: string): string {
  const key = /^([a-zA-Z][\w-]*):\S/.exec(found)?.[1];
  if (key !== undefined) return ` A space is missing after the colon: type “${key}: ”.`;
  const wide = /^([a-zA-Z][\w-]*)\s*([：﹕])/.exec(found);
  return wide ? ` “${wide[2] ?? ''}” only looks like a colon: type “${wide[1] ?? ''}: ”.` : '';
}

/** A block where a list is needed, for want of a space behind its dashes. */
function dashHint(found: unknown, wanted: string): string {
  if (!wanted.startsWith('a list') || typeof found !== 'object' || found === null) return '';
  if (Array.isArray(found)) return '';
  const [key = ''] = Object.keys(found);
  if (/^[-–—−•*]/.test(key)) return listHint(key);
  return ' Each entry begins with “- ”.';
}

function dateHint(found: string): string {
  const bare = found.replace(curlyEnds, '').trim();
  const parts = /^(\d{4})[-./–−](\d{1,2})[-./–−](\d{1,2})$/.exec(bare);
  if (!parts) return '';
  const [, year = '', month = '', day = ''] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return date === found ? '' : ` Type ${date}.`;
}

function quotesHint(found: unknown): string {
  if (typeof found !== 'string') return '';
  const mark = /^[“”„‘’«»]/.exec(found)?.[0];
  return mark === undefined
    ? ''
    : ` The typographic quote “${mark}” is a part of it: type straight quotes, ' or ".`;
}
