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

const unseen: Readonly<Record<string, string>> = {
  '\u00a0': 'a non-breaking space',
  '\u202f': 'a narrow non-breaking space',
  '\u2007': 'a figure space',
  '\u2009': 'a thin space',
  '\u3000': 'a full-width space',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width mark',
  '\u200d': 'a zero-width mark',
  '\u2060': 'a zero-width mark',
  '\ufeff': 'a byte-order mark',
  '\u00ad': 'a soft hyphen',
};
const isWidthless = /[\u200b-\u200f\u2060\ufeff\u00ad]/;
const dashes = /[‐‑‒–—―−﹣－]/g;
const scripts = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Georgian', 'Han'] as const;

export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What a space or a mark that cannot be seen is called. */
export function unseenName(character: string): string {
  return unseen[character] ?? 'a special space';
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

/** Which characters of a name are not what they look like, as a sentence; undefined if none is. */
export function strangersIn(name: string): string | undefined {
  const found = [...name].flatMap((letter, at) => {
    const said = strangeness(letter);
    return said === undefined
      ? []
      : [`${at === 0 ? 'the first character' : `character ${at + 1}`}, ${said}`];
  });
  const [first, ...more] = found;
  if (first === undefined) return undefined;
  const rest =
    more.length === 0
      ? ''
      : ` There ${more.length === 1 ? 'is one more' : `are ${more.length} more`} like it.`;
  return `Mind ${first}.${rest}`;
}

function strangeness(letter: string): string | undefined {
  const latin = looks.get(letter);
  if (latin !== undefined) {
    return `“${letter}”: it is ${scriptOf(letter)} (${codeOf(letter)}) and only looks like the Latin “${latin}”`;
  }
  if (isWidthless.test(letter))
    return `${unseenName(letter)} (${codeOf(letter)}): it cannot be seen; delete it`;
  if (/[^\P{Zs} ]/u.test(letter))
    return `${unseenName(letter)} (${codeOf(letter)}), which is no plain space`;
  if (/[‐‑‒–—―−﹣－]/.test(letter))
    return `“${letter}” (${codeOf(letter)}), which is no hyphen; type “-”`;
  if (/[\uff00-\uffef]/.test(letter))
    return `“${letter}”: it is a full-width letter (${codeOf(letter)})`;
  if (/[^\P{L}a-zA-Z]/u.test(letter) && scriptOf(letter) !== 'Latin') {
    return `“${letter}”: it is ${scriptOf(letter)} (${codeOf(letter)})`;
  }
  return undefined;
}

function scriptOf(letter: string): string {
  const script = scripts.find((each) => new RegExp(`\\p{Script=${each}}`, 'u').test(letter));
  if (script !== undefined) return script;
  return /\p{Script=Latin}/u.test(letter) ? 'Latin' : 'of another script';
}
