import type { Because } from './scenario.ts';

/** One fact of one seed: `rome-2001#f4`. */
export interface Citation {
  readonly seed: string;
  readonly fact: string;
}

export interface Reasons {
  readonly citations: readonly Citation[];
  readonly designed: string | undefined; // the designer's reason
}

const citation = /^([a-z][a-z0-9-]*)#(f[1-9][0-9]*)$/;

/**
 * Reads a `because`: `seed#fact, seed#fact`, `designed: reason`, or both joined by a semicolon, the
 * citations first (what follows `designed:` is free text to its end).
 *
 * @returns undefined if it is none of these
 */
export function parseBecause(text: Because): Reasons | undefined {
  const designedAt = text.search(/(?:^|;)\s*designed:/);
  const cited = (designedAt < 0 ? text : text.slice(0, designedAt)).trim();
  const designed =
    designedAt < 0 ? undefined : text.slice(text.indexOf('designed:', designedAt) + 9).trim();
  if (designed === '') return undefined;
  const citations: Citation[] = [];
  for (const part of cited === '' ? [] : cited.split(',')) {
    const [, seed, fact] = citation.exec(part.trim()) ?? [];
    if (seed === undefined || fact === undefined) return undefined;
    citations.push({ seed, fact });
  }
  if (citations.length === 0 && designed === undefined) return undefined;
  return { citations, designed };
}
