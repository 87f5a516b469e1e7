import { parseBecause } from './because.ts';
import { becauses } from './places.ts';
import type { Scenario } from './scenario.ts';
import type { Seed } from './seed.ts';

/** Where a fact is used: which scenario, and which of its clauses. */
export interface Use {
  readonly scenario: string;
  readonly place: string; // by ids: `parties.us.positions.shield`
}

export interface FactCoverage {
  readonly fact: string;
  readonly text: string;
  readonly uses: readonly Use[];
}

export interface SeedCoverage {
  readonly seed: string;
  readonly facts: readonly FactCoverage[];
  readonly unused: readonly string[]; // facts that no scenario cites
}

/** Each fact of each seed, with every clause of every scenario that cites it. */
export function coverage(
  seeds: Iterable<Seed>,
  scenarios: readonly Scenario[],
): readonly SeedCoverage[] {
  const uses = new Map<string, Use[]>();
  for (const scenario of scenarios) {
    for (const { place, value } of becauses(scenario)) {
      for (const { seed, fact } of parseBecause(value)?.citations ?? []) {
        const cited = `${seed}#${fact}`;
        uses.set(cited, [...(uses.get(cited) ?? []), { scenario: scenario.id, place }]);
      }
    }
  }
  return [...seeds].map((seed) => {
    const facts = seed.facts.map(({ id, text }) => ({
      fact: id,
      text,
      uses: uses.get(`${seed.id}#${id}`) ?? [],
    }));
    return {
      seed: seed.id,
      facts,
      unused: facts.filter((each) => each.uses.length === 0).map(({ fact }) => fact),
    };
  });
}
