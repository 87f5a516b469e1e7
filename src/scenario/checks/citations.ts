import { parseBecause } from '../because.ts';
import { show } from '../explain.ts';
import { nearest } from '../nearest.ts';
import type { Seed } from '../seed.ts';
import type { Path } from '../yaml-nodes.ts';
import type { LooseFile, Report } from './report.ts';

/**
 * Every `because` says something, and cites only seeds that the scenario lists and facts that those
 * seeds hold. Without the seeds at hand, their facts are taken on trust.
 */
export function checkCitations(
  file: LooseFile,
  report: Report,
  seeds: ReadonlyMap<string, Seed> | undefined,
): void {
  const listed = (file.seeds ?? []).flatMap((seed) => seed ?? []);
  if (seeds) {
    for (const [index, seed] of listed.entries()) {
      if (seeds.has(seed)) continue;
      report.error(['seeds', index], 'citation', () => {
        return `There is no seed ${show(seed)}.${meant(nearest(seed, seeds.keys()))}`;
      });
    }
  }
  for (const [text, path] of becausesOf(file, [])) {
    const reasons = parseBecause(text);
    if (reasons === undefined) {
      report.error(path, 'citation', () => {
        return `${show(text)} is neither a citation (seed#f1, seed#f2) nor "designed: reason", nor both joined by a semicolon.`;
      });
      continue;
    }
    for (const { seed, fact } of reasons.citations) {
      if (!listed.includes(seed)) {
        report.error(path, 'citation', () => {
          return `The seed ${show(seed)} is not in the scenario's "seeds".${meant(nearest(seed, listed))}`;
        });
        continue;
      }
      const facts = seeds?.get(seed)?.facts.map(({ id }) => id);
      if (facts && !facts.includes(fact)) {
        report.error(path, 'citation', () => {
          return `The seed "${seed}" has no fact "${fact}"; its facts are ${facts[0] ?? 'none'} to ${facts.at(-1) ?? 'none'}.`;
        });
      }
    }
  }
}

function meant(name: string | undefined): string {
  return name === undefined ? '' : ` Did you mean "${name}"?`;
}

/** Every `because` of a file with its path, in the order of the file. */
export function becausesOf(value: unknown, path: Path): readonly (readonly [string, Path])[] {
  if (typeof value !== 'object' || value === null) return [];
  const all = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return all.flatMap(([key, member]: [string | number, unknown]) => {
    const here = [...path, key];
    if (key === 'because' && typeof member === 'string') return [[member, here] as const];
    return becausesOf(member, here);
  });
}
