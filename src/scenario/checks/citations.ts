import { parseBecause, type Citation } from '../because.ts';
import { show } from '../explain.ts';
import { didYouMean } from '../hints.ts';
import type { Sources } from '../sources.ts';
import type { Work } from '../work-schema.ts';
import { checkPassages, problemOfReference } from '../work.ts';
import type { Path } from '../yaml-nodes.ts';
import { entries, type LooseFile, type Report } from './report.ts';

/**
 * Every `because` says something, and cites only seeds that the scenario lists, facts that those
 * seeds hold, and works that there are. Without the sources at hand, what they hold is taken on trust.
 */
export function checkCitations(
  file: LooseFile,
  report: Report,
  sources: Sources | undefined,
): void {
  const listed = (file.seeds ?? []).flatMap((seed) => seed ?? []);
  checkSeeds(listed, report, sources);
  const works = knownWorks(file, report, sources);
  for (const [text, path] of becausesOf(file, [])) {
    const reasons = parseBecause(text);
    if (reasons === undefined) {
      report.error(path, 'citation', () => {
        return `${show(text)} is neither a citation (seed#f1, seed#f2), nor "known: work", nor "designed: reason", nor these in this order joined by semicolons.`;
      });
      continue;
    }
    for (const citation of reasons.citations) {
      const wrong = problemOfCitation(citation, listed, sources);
      if (wrong !== undefined) report.error(path, 'citation', () => wrong);
    }
    for (const known of reasons.known) {
      // Without those of seeds/works/ nobody can say that a work is not among them.
      if (sources === undefined && !works.has(known.work)) continue;
      const wrong = problemOfReference(known, works);
      if (wrong !== undefined) report.error(path, 'citation', () => wrong);
    }
  }
}

function checkSeeds(listed: readonly string[], report: Report, sources: Sources | undefined): void {
  if (sources === undefined) return;
  for (const [index, seed] of listed.entries()) {
    if (sources.seeds.has(seed)) continue;
    report.error(['seeds', index], 'citation', () => {
      return `There is no seed ${show(seed)}.${didYouMean(seed, [...sources.seeds.keys()])}`;
    });
  }
}

/** The works of the file and those at hand, by id; none stands there twice. */
function knownWorks(
  file: LooseFile,
  report: Report,
  sources: Sources | undefined,
): ReadonlyMap<string, Work> {
  const works = new Map(sources?.works);
  for (const [work, path] of entries(['works'], file.works)) {
    checkPassages(work, path, report);
    const { id } = work;
    if (id === undefined) continue;
    if (works.has(id)) {
      report.error([...path, 'id'], 'duplicate-name', () => {
        return sources?.works.has(id) === true
          ? `A work of seeds/works is called ${show(id)} already: cite that one, or choose another name.`
          : `Two works are called ${show(id)}.`;
      });
    }
    const says = (work.says ?? []).flatMap((each) =>
      each?.id === undefined ? [] : [{ id: each.id, text: each.text ?? '' }],
    );
    works.set(id, { id, by: '', title: '', date: '', what: '', ...work, says } as Work);
  }
  return works;
}

function problemOfCitation(
  { seed, fact }: Citation,
  listed: readonly string[],
  sources: Sources | undefined,
): string | undefined {
  if (!listed.includes(seed)) {
    return `The seed ${show(seed)} is not in the scenario's "seeds".${didYouMean(seed, listed)}`;
  }
  const facts = sources?.seeds.get(seed)?.facts.map(({ id }) => id);
  if (facts === undefined || facts.includes(fact)) return undefined;
  return `The seed "${seed}" has no fact "${fact}"; its facts are ${facts[0] ?? 'none'} to ${facts.at(-1) ?? 'none'}.`;
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
