import { tell, type ScriptKey, type Told, type UnseenName } from './problem-key.ts';

/** Letters of other scripts that look like Latin ones, and marks that cannot be seen at all. */

const looks: ReadonlyMap<string, string> = new Map(
  [
    ['а', 'a'],
    ['в', 'b'],
    ['с', 'c'],
    ['ԁ', 'd'],
    ['е', 'e'],
    ['ё', 'e'],
    ['ѓ', 'g'],
    ['һ', 'h'],
    ['н', 'h'],
    ['і', 'i'],
    ['ї', 'i'],
    ['ј', 'j'],
    ['к', 'k'],
    ['ӏ', 'l'],
    ['м', 'm'],
    ['о', 'o'],
    ['р', 'p'],
    ['ԛ', 'q'],
    ['г', 'r'],
    ['ѕ', 's'],
    ['т', 't'],
    ['ц', 'u'],
    ['ѵ', 'v'],
    ['ԝ', 'w'],
    ['х', 'x'],
    ['у', 'y'],
    ['α', 'a'],
    ['β', 'b'],
    ['ε', 'e'],
    ['η', 'n'],
    ['ι', 'i'],
    ['κ', 'k'],
    ['ν', 'v'],
    ['ο', 'o'],
    ['ρ', 'p'],
    ['τ', 't'],
    ['υ', 'u'],
    ['χ', 'x'],
    ['γ', 'y'],
    ['ϲ', 'c'],
    ['ϳ', 'j'],
    ['օ', 'o'],
    ['ս', 'u'],
    ['ո', 'n'],
    ['հ', 'h'],
    ['յ', 'j'],
    ['ց', 'g'],
    ['ı', 'i'],
    ['ɑ', 'a'],
    ['ɡ', 'g'],
  ].flatMap(([other = '', latin = '']) => [
    [other, latin] as const,
    [other.toUpperCase(), latin.toUpperCase()] as const,
  ]),
);

const unseen: Readonly<Record<string, UnseenName>> = {
  '\u00a0': 'nonBreaking',
  '\u202f': 'narrow',
  '\u2007': 'figure',
  '\u2009': 'thin',
  '\u3000': 'fullWidth',
  '\u200b': 'zeroWidth',
  '\u200c': 'mark',
  '\u200d': 'mark',
  '\u2060': 'mark',
  '\ufeff': 'byteOrder',
  '\u00ad': 'softHyphen',
};
const isWidthless = /[\u200b-\u200f\u2060\ufeff\u00ad]/;
const dashes = /[‐‑‒–—―−﹣－]/g;
const scripts = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Georgian', 'Han'] as const;

export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What a space or a mark that cannot be seen is called. */
export function unseenName(character: string): UnseenName {
  return unseen[character] ?? 'special';
}

/** A name as it looks: in Latin letters and plain hyphens, without what cannot be seen. */
export function asItLooks(name: string): string {
  return [...name.replace(new RegExp(isWidthless, 'g'), '')]
    .map((letter) => looks.get(letter) ?? letter)
    .join('')
    .normalize('NFKC')
    .replace(dashes, '-')
    .replace(/\p{Zs}/gu, ' ');
}

/** Which characters of a name are not what they look like; nothing if none is. */
export function strangersIn(name: string): Told {
  const found = [...name].flatMap((letter, at) => {
    const what = strangeness(letter);
    return what === undefined ? [] : [{ at, what }];
  });
  const [first] = found;
  if (first === undefined) return [];
  const { at, what } = first;
  const where = at === 0 ? tell('look.first') : tell('look.nth', { number: at + 1 });
  const more = found.length - 1;
  const others = more === 0 ? [] : [tell('look.more', { count: more })];
  return [tell('look.mind', { where, what }), ...others];
}

function strangeness(letter: string): Told[number] | undefined {
  const latin = looks.get(letter);
  const code = codeOf(letter);
  const script = tell(scriptOf(letter));
  const what = tell(`unseen.${unseenName(letter)}`);
  if (latin !== undefined) return tell('look.latin', { letter, script, code, latin });
  if (isWidthless.test(letter)) return tell('look.unseen', { what, code });
  if (/[^\P{Zs} ]/u.test(letter)) return tell('look.noPlainSpace', { what, code });
  if (/[‐‑‒–—―−﹣－]/.test(letter)) return tell('look.noHyphen', { letter, code });
  if (/[\uff00-\uffef]/.test(letter)) return tell('look.fullWidth', { letter, code });
  const isForeign = /[^\P{L}a-zA-Z]/u.test(letter) && script.key !== 'script.Latin';
  return isForeign ? tell('look.script', { letter, script, code }) : undefined;
}

function scriptOf(letter: string): ScriptKey {
  const script = scripts.find((each) => new RegExp(`\\p{Script=${each}}`, 'u').test(letter));
  if (script !== undefined) return `script.${script}`;
  return /\p{Script=Latin}/u.test(letter) ? 'script.Latin' : 'script.other';
}
