import { parseBecause, type Citation } from '../sources/because.ts';
import { quoted } from '../problems/explain.ts';
import { didYouMean } from '../problems/hints.ts';
import { tell, type Told } from '../problems/problem-key.ts';
import type { Sources } from '../sources/sources.ts';
import type { Work } from '../schema/work-schema.ts';
import { checkPassages, problemOfReference } from '../sources/work.ts';
import type { Path } from '../text/yaml-nodes.ts';
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
        return [tell('citation.form', { text: quoted(text) })];
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
      const meant = didYouMean(seed, [...sources.seeds.keys()]);
      return [tell('citation.noSeed', { seed: quoted(seed) }), ...meant];
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
          ? [tell('citation.workTaken', { work: quoted(id) })]
          : [tell('unique.two', { things: tell('things.works'), name: quoted(id) })];
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
): Told | undefined {
  if (!listed.includes(seed)) {
    return [tell('citation.notListed', { seed: quoted(seed) }), ...didYouMean(seed, listed)];
  }
  const facts = sources?.seeds.get(seed)?.facts.map(({ id }) => id);
  if (facts === undefined || facts.includes(fact)) return undefined;
  const [first, last] = [facts[0], facts.at(-1)];
  return first === undefined || last === undefined
    ? [tell('citation.noFacts', { seed, fact })]
    : [tell('citation.noFact', { seed, fact, first, last })];
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
