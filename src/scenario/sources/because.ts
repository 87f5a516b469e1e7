import type { Because } from '../scenario.ts';

/** One fact of one seed: `rome-2001#f4`. */
export interface Citation {
  readonly seed: string;
  readonly fact: string;
}

/** A work on record, or one passage of it: `abm-treaty`, `abm-treaty#article-5`. */
export interface Known {
  readonly work: string;
  readonly passage: string | undefined;
}

/** The three kinds of provenance that a clause may have. */
export interface Reasons {
  readonly citations: readonly Citation[]; // what the report says
  readonly known: readonly Known[]; // what is on record elsewhere
  readonly designed: string | undefined; // the designer's reason
}

const citation = /^([a-z][a-z0-9-]*)#(f[1-9][0-9]*)$/;
const reference = /^([a-z][a-z0-9-]*)(?:#([a-z][a-z0-9-]*))?$/;

/**
 * Reads a `because`: `seed#fact, seed#fact`, `known: work, work#passage`, `designed: reason`, or
 * several of these in this order, joined by semicolons (what follows `designed:` is free text to its
 * end).
 *
 * @returns undefined if it is none of these
 */
export function parseBecause(text: Because): Reasons | undefined {
  const [before, designed] = splitAt(text, 'designed');
  const [cited, works] = splitAt(before, 'known');
  const citations = readList(cited, parseCitation);
  const known = readList(works ?? '', parseKnown);
  if (citations === undefined || known === undefined) return undefined;
  if (designed === '' || (works !== undefined && known.length === 0)) return undefined;
  if (citations.length + known.length === 0 && designed === undefined) return undefined;
  return { citations, known, designed };
}

/** The same of a clause that was parsed; what cannot be read is taken for the designer's own words. */
export function reasonsOf(because: Because): Reasons {
  return parseBecause(because) ?? { citations: [], known: [], designed: because };
}

/** A part of a `because` that says of what kind it is. */
export function ofKind(kind: 'known' | 'designed', what: string): string {
  return `${kind}: ${what}`;
}

/** A `because` as it is written, of what a clause is to rest on. */
export function becauseText({ citations, known, designed }: Reasons): Because {
  const works = known.map(({ work, passage }) =>
    passage === undefined ? work : `${work}#${passage}`,
  );
  return [
    citations.map(({ seed, fact }) => `${seed}#${fact}`).join(', '),
    works.length === 0 ? '' : ofKind('known', works.join(', ')),
    designed === undefined || designed.trim() === '' ? '' : ofKind('designed', designed),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** A reference to a work, `work` or `work#passage`; undefined if it is none. */
export function parseKnown(text: string): Known | undefined {
  const [, work, passage] = reference.exec(text) ?? [];
  return work === undefined ? undefined : { work, passage };
}

function parseCitation(text: string): Citation | undefined {
  const [, seed, fact] = citation.exec(text) ?? [];
  return seed === undefined || fact === undefined ? undefined : { seed, fact };
}

/** What stands before `word:` and what after it, where it opens the text or follows a semicolon. */
function splitAt(text: string, word: string): readonly [string, string | undefined] {
  const at = text.search(new RegExp(`(?:^|;)\\s*${word}:`));
  if (at < 0) return [text.trim(), undefined];
  const after = text.slice(text.indexOf(`${word}:`, at) + word.length + 1);
  return [text.slice(0, at).trim(), after.trim()];
}

function readList<T>(
  text: string,
  read: (part: string) => T | undefined,
): readonly T[] | undefined {
  const parts = text === '' ? [] : text.split(',').map((part) => read(part.trim()));
  return parts.every((part) => part !== undefined) ? parts : undefined;
}
