import { asItLooks, strangersIn } from './look-alike.ts';
import { idPattern } from '../schema/fields.ts';
import { nearest } from './nearest.ts';
import { tell, type Told, type WantKey } from './problem-key.ts';

/** What the form of a value was most likely meant to be, to be told behind what was found. */

/** The name that somebody most likely meant: one that looks the same before one that is near. */
export function meantBy(name: string, known: readonly string[]): string | undefined {
  const looks = asItLooks(name).trim().replace(/:.*$/s, ''); // `many:0`, for want of a space
  if (looks !== name && known.includes(looks)) return looks;
  const same = known.find((each) => asItLooks(each) === looks);
  return same ?? nearest(name, known);
}

/** `Did you mean "radar"?`, and which of its letters is another; nothing if nothing is near. */
export function didYouMean(name: string, known: readonly string[]): Told {
  const meant = meantBy(name, known);
  return meant === undefined ? [] : [tell('hint.didYouMean', { meant }), ...strangersIn(name)];
}

/** What to type instead of a name that is no id. */
export function idHint(name: string): Told {
  const id = idFrom(name);
  const instead = id === undefined ? [] : [tell('hint.typeName', { name: id })];
  return [...strangersIn(name), ...instead];
}

/** The id that comes nearest to a name; undefined if none does. */
export function idFrom(name: string): string | undefined {
  const plain = asItLooks(name)
    .trim()
    .replace(/^["'“”‘’«»]+|["'“”‘’«»]+$/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_.]+/g, '-')
    .slice(0, 48);
  return idPattern.test(plain) ? plain : undefined;
}

const yes = new Set(['yes', 'y', 'on', 'ja', 'oui', 'si', '1']);
const no = new Set(['no', 'n', 'off', 'nein', 'non', '0']);

/** What is asked of a value, as far as people get it wrong in ways of its own. */
const forms: Readonly<
  Record<WantKey, 'text' | 'yesNo' | 'number' | 'list' | 'block' | 'date' | undefined>
> = {
  'want.another': undefined,
  'want.block': 'block',
  'want.blockById': 'block',
  'want.blockOfTexts': 'block',
  'want.branches': undefined,
  'want.colour': undefined,
  'want.date': 'date',
  'want.degrees': undefined,
  'want.difficulty': undefined,
  'want.directions': undefined,
  'want.emblem': 'text',
  'want.exactList': 'list',
  'want.factId': undefined,
  'want.flag': undefined,
  'want.format': undefined,
  'want.freeId': undefined,
  'want.id': undefined,
  'want.language': undefined,
  'want.languageOfOverlay': undefined,
  'want.list': 'list',
  'want.number': 'number',
  'want.oneOf': undefined,
  'want.readMark': undefined,
  'want.realDate': 'date',
  'want.record': undefined,
  'want.rounds': 'list',
  'want.shortId': undefined,
  'want.text': 'text',
  'want.textNot': 'text',
  'want.trueOrNone': undefined,
  'want.upToList': 'list',
  'want.whole': 'number',
  'want.workDate': 'date',
  'want.yesNo': 'yesNo',
};

/** What to type instead of a value of the wrong form, given what would be right. */
export function valueHint(found: unknown, wanted: WantKey): Told {
  const form = forms[wanted];
  if (form === 'text') return textHint(found);
  if (form === 'yesNo') return yesNoHint(found);
  if (typeof found !== 'string') return form === 'list' ? dashHint(found) : [];
  if (form === 'number') return numberHint(found);
  if (form === 'list') return listHint(found);
  if (form === 'block') return blockHint(found);
  return form === 'date' ? dateHint(found) : quotesHint(found);
}

function textHint(found: unknown): Told {
  if (typeof found === 'number' || typeof found === 'boolean') {
    return [tell('hint.inQuotes', { text: String(found) })];
  }
  if (typeof found !== 'object' || found === null) return [];
  if (Array.isArray(found)) return [tell('hint.textInQuotes')];
  const [key = ''] = Object.keys(found);
  return [tell('hint.colonMakesBlock', { key: key.slice(0, 40) })];
}

function yesNoHint(found: unknown): Told {
  if (typeof found !== 'string' && typeof found !== 'number') return [];
  const word = String(found).toLowerCase();
  if (yes.has(word)) return [tell('hint.type', { value: 'true' })];
  return no.has(word) ? [tell('hint.type', { value: 'false' })] : quotesHint(found);
}

const curlyEnds = /^["'“”„‘’«»]+|["'“”„‘’«»]+$/g;

function numberHint(found: string): Told {
  const bare = found
    .normalize('NFKC')
    .replace(curlyEnds, '')
    .replace(/[−–—‐‑]/, '-')
    .replace(/\s|%$/gu, '')
    .replace(/^(-?\d+),(\d+)$/, '$1.$2');
  if (!/^-?\d+(\.\d+)?$/.test(bare)) return [];
  if (found.trim().endsWith('%')) {
    return [tell('hint.perCent', { value: Number(bare) / 100, number: bare })];
  }
  const minus = /[−–—‐‑]/.exec(found)?.[0];
  if (minus !== undefined) return [tell('hint.minus', { minus, value: bare })];
  return [tell(bare === found ? 'hint.quotes' : 'hint.type', { value: bare })];
}

function listHint(found: string): Told {
  if (/^[-–—•*]\S/.test(found)) return [tell('hint.dashSpace')];
  if (/^[–—−•*·]\s/u.test(found)) return [tell('hint.dash', { mark: found[0] ?? '' })];
  return [tell(found.includes(',') ? 'hint.entriesInBrackets' : 'hint.writeDash')];
}

function blockHint(found: string): Told {
  const key = /^([a-zA-Z][\w-]*):\S/.exec(found)?.[1];
  if (key !== undefined) return [tell('hint.colonSpace', { key })];
  const [, name, mark] = /^([a-zA-Z][\w-]*)\s*([：﹕])/.exec(found) ?? [];
  if (name === undefined || mark === undefined) return [];
  return [tell('hint.wideColon', { mark, key: name })];
}

/** A block where a list is needed, for want of a space behind its dashes. */
export function dashHint(found: unknown): Told {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return [];
  const [key = ''] = Object.keys(found);
  return /^[-–—−•*]/.test(key) ? listHint(key) : [tell('hint.eachEntry')];
}

function dateHint(found: string): Told {
  const bare = found.replace(curlyEnds, '').trim();
  const parts = /^(\d{4})[-./–−](\d{1,2})[-./–−](\d{1,2})$/.exec(bare);
  if (!parts) return [];
  const [, year = '', month = '', day = ''] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return date === found ? [] : [tell('hint.type', { value: date })];
}

function quotesHint(found: unknown): Told {
  if (typeof found !== 'string') return [];
  const mark = /^[“”„‘’«»]/.exec(found)?.[0];
  return mark === undefined ? [] : [tell('hint.typographic', { mark })];
}
