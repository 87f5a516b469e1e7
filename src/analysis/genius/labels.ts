import { isSeen } from '../../lib/seen.ts';

/** Names that a Genius file gives, as ids and as labels of a scenario file. */

const LONGEST_ID = 48;
/** Words that the rules, or any plain object, have for something else. */
const TAKEN = new Set(['all', 'vague', 'constructor']);

/** An id for each name, of small letters, digits and hyphens, a letter first; no two alike. */
export function slugs(names: readonly string[], kind: string): readonly string[] {
  const given = new Set<string>();
  return names.map((name, at) => {
    const bare = name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const worded = /^[a-z]/.test(bare)
      ? bare
      : bare === ''
        ? `${kind}-${at + 1}`
        : `${kind}-${bare}`;
    const stem = TAKEN.has(worded) ? `${kind}-${worded}` : worded;
    const slug = firstFree((suffix) => cut(stem, suffix), given);
    given.add(slug);
    return slug;
  });
}

function cut(stem: string, suffix: string): string {
  return stem.slice(0, LONGEST_ID - suffix.length).replace(/-$/, '') + suffix;
}

/** A text for each name within so many characters, without control marks; no two alike. */
export function labels(names: readonly string[], most: number, kind: string): readonly string[] {
  const given = new Set<string>();
  return names.map((name, at) => {
    const clean = cleaned(name) || `${kind} ${at + 1}`;
    const label = firstFree((suffix) => shortened(clean, most - suffix.length) + suffix, given);
    given.add(label);
    return label;
  });
}

function firstFree(named: (suffix: string) => string, given: ReadonlySet<string>): string {
  let name = named('');
  for (let n = 2; given.has(name); n++) name = named(`-${n}`);
  return name;
}

/** On one line, and without marks that do not show. */
export function cleaned(name: string): string {
  const clean = name.replace(/[\p{C}\s]+/gu, ' ').trim();
  return isSeen(clean) ? clean : '';
}

/** As many whole characters as fit, with an ellipsis where any is left out. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > most - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
