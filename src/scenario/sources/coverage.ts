import { parseKnown, reasonsOf } from './because.ts';
import { clausesOf } from '../places.ts';
import { readings, type Reading } from './reading.ts';
import type { Scenario } from '../scenario.ts';
import type { Seed } from './seed.ts';
import type { Sources } from './sources.ts';
import type { Work } from '../schema/work-schema.ts';

/** Where a source is used: which scenario, and which of its clauses; or which fact of which seed. */
export interface Use {
  readonly scenario: string; // or the seed
  readonly place: string; // by ids: `parties.fi.positions.fence`; of a seed the fact: `f4`
}

/** One fact of a seed, or one passage of a work, with every clause that cites it. */
export interface Covered {
  readonly id: string;
  readonly text: string;
  readonly uses: readonly Use[];
}

export interface SeedCoverage {
  readonly seed: string;
  readonly facts: readonly Covered[];
  readonly unused: readonly string[]; // facts that no scenario cites
}

export interface WorkCoverage {
  readonly work: string;
  readonly title: string;
  readonly passages: readonly Covered[];
  readonly unused: readonly string[];
}

/** What of a scenario's clauses has been read against its sources. */
export interface ReadingCoverage {
  readonly scenario: string;
  readonly citations: number;
  readonly signed: number; // citations of clauses whose mark holds
  readonly clauses: readonly Reading[];
}

export interface Coverage {
  readonly seeds: readonly SeedCoverage[];
  readonly works: readonly WorkCoverage[];
  readonly readings: readonly ReadingCoverage[];
}

/** Each fact and passage with every clause that cites it, and each citation with who has read it. */
export function coverage(sources: Sources, scenarios: readonly Scenario[]): Coverage {
  const uses = usesIn(scenarios, sources);
  const own = scenarios.flatMap(({ works }) => works.map((work) => [work.id, work] as const));
  const works = new Map([...sources.works, ...own]);
  return {
    seeds: [...sources.seeds.values()].map((seed) => coverSeed(seed, uses)),
    works: [...works.values()].map((work) => coverWork(work, uses)),
    readings: scenarios.map((scenario) => countReadings(scenario, sources)),
  };
}

/**
 * The sources of some scenarios alone: the seeds that they list, and the works that they cite or
 * that show otherwise than a fact of these seeds.
 */
export function sourcesOf({ seeds, works }: Sources, scenarios: readonly Scenario[]): Sources {
  const listed = new Set(scenarios.flatMap((scenario) => scenario.seeds));
  const own = [...seeds].filter(([id]) => listed.has(id));
  const cited = scenarios.flatMap((scenario) =>
    clausesOf(scenario).flatMap(({ value }) => reasonsOf(value.because).known),
  );
  const shown = own.flatMap(([, { facts }]) =>
    facts.flatMap(({ record }) => (record === undefined ? [] : (parseKnown(record) ?? []))),
  );
  const needed = new Set([...cited, ...shown].map(({ work }) => work));
  return {
    seeds: new Map(own),
    works: new Map([...works].filter(([id]) => needed.has(id))),
  };
}

type Uses = ReadonlyMap<string, readonly Use[]>;

function usesIn(scenarios: readonly Scenario[], { seeds }: Sources): Uses {
  const uses = new Map<string, Use[]>();
  const add = (cited: string, use: Use): void => {
    uses.set(cited, [...(uses.get(cited) ?? []), use]);
  };
  for (const seed of seeds.values()) {
    for (const { id, record } of seed.facts) {
      const shown = record === undefined ? undefined : parseKnown(record);
      if (shown) add(`${shown.work}#${shown.passage ?? ''}`, { scenario: seed.id, place: id });
    }
  }
  for (const scenario of scenarios) {
    for (const { place, value } of clausesOf(scenario)) {
      const { citations, known } = reasonsOf(value.because);
      const cited = [
        ...citations.map(({ seed, fact }) => `${seed}#${fact}`),
        ...known.map(({ work, passage }) => `${work}#${passage ?? ''}`),
      ];
      for (const each of cited) {
        add(each, { scenario: scenario.id, place });
      }
    }
  }
  return uses;
}

function coverSeed(seed: Seed, uses: Uses): SeedCoverage {
  const facts = seed.facts.map(({ id, text }) => ({
    id,
    text,
    uses: uses.get(`${seed.id}#${id}`) ?? [],
  }));
  return { seed: seed.id, facts, unused: unusedOf(facts) };
}

/** Whoever cites a work as a whole cites all that is told of it. */
function coverWork(work: Work, uses: Uses): WorkCoverage {
  const whole = uses.get(`${work.id}#`) ?? [];
  const passages = work.says.map(({ id, text }) => ({
    id,
    text,
    uses: [...(uses.get(`${work.id}#${id}`) ?? []), ...whole],
  }));
  return { work: work.id, title: work.title, passages, unused: unusedOf(passages) };
}

function unusedOf(covered: readonly Covered[]): readonly string[] {
  return covered.filter(({ uses }) => uses.length === 0).map(({ id }) => id);
}

function countReadings(scenario: Scenario, sources: Sources): ReadingCoverage {
  const clauses = readings(scenario, sources);
  const count = (some: readonly Reading[]): number =>
    some.reduce((sum, { cited }) => sum + cited.length, 0);
  return {
    scenario: scenario.id,
    citations: count(clauses),
    signed: count(clauses.filter(({ signed }) => signed === 'signed')),
    clauses,
  };
}
