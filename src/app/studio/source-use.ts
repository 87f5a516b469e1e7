import { clausesOf, membersOf } from '../../scenario/places.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { reasonsOf } from '../../scenario/sources/because.ts';
import { coverage, type SeedCoverage } from '../../scenario/sources/coverage.ts';
import type { Reading } from '../../scenario/sources/reading.ts';
import type { Sources } from '../../scenario/sources/sources.ts';
import type { Path } from '../../scenario/text/yaml-nodes.ts';

interface SourceUse {
  readonly seeds: readonly SeedCoverage[]; // those that the draft lists
  readonly designed: readonly string[]; // places of clauses that rest on nothing else
  readonly unsigned: readonly Reading[]; // clauses that nobody has held against what they cite
}

/** What a draft makes of its sources. */
export function sourceUse(scenario: Scenario, sources: Sources): SourceUse {
  const listed = [...sources.seeds].filter(([id]) => scenario.seeds.includes(id));
  const { readings } = coverage(sources, [scenario]);
  const { seeds } = coverage({ ...sources, seeds: new Map(listed) }, [scenario]);
  return {
    seeds,
    designed: clausesOf(scenario)
      .filter(({ value }) => {
        const { citations, known } = reasonsOf(value.because);
        return citations.length + known.length === 0;
      })
      .map(({ place }) => place),
    unsigned: (readings[0]?.clauses ?? []).filter(({ signed }) => signed !== 'signed'),
  };
}

/** Where in the author's file a place stands that is told by ids: `parties.us.positions.shield`. */
export function pathOfPlace(data: unknown, place: string): Path {
  let here = data;
  const path: (string | number)[] = [];
  for (const step of place === 'file' ? [] : place.split('.')) {
    if (typeof here !== 'object' || here === null) break;
    const members = membersOf(here);
    const at = members.findIndex(([name]) => name === step);
    if (at < 0) break;
    path.push(Array.isArray(here) ? at : step);
    here = members[at]?.[1];
  }
  return path;
}
