import type { Command } from 'commander';
import { join } from 'node:path';
import {
  coverage,
  type Coverage,
  type Covered,
  type ReadingCoverage,
} from '../scenario/coverage.ts';
import type { Reading } from '../scenario/reading.ts';
import { notInOrder, readScenario, readSources, root, scenarioFiles } from './files.ts';
import { exit, print, printJson, refuse } from './shell.ts';

interface Options {
  readonly seeds?: string;
  readonly clauses?: boolean;
  readonly unsigned?: boolean;
  readonly json?: boolean;
}

export function addCoverage(program: Command): void {
  program
    .command('coverage')
    .description('Lists where each source is used, and which citations somebody has read.')
    .argument('[file...]', 'scenario files; all those of scenarios/ unless named')
    .option('--clauses', 'each clause beside what it cites, instead of where a source is used')
    .option('--unsigned', 'the same, only of clauses that nobody has signed as they stand')
    .option('--seeds <folder>', 'where the seeds stand')
    .option('--json', 'as JSON')
    .action((named: readonly string[], options: Options) => {
      const sources = readSources(options.seeds);
      if (!sources.ok) {
        refuse(notInOrder(sources.error));
        return;
      }
      const files = named.length > 0 ? named : scenarioFiles(join(root, 'scenarios'));
      const scenarios = files.flatMap((file) => {
        const scenario = readScenario(file, sources.value);
        if (scenario.ok) return [scenario.value.scenario];
        refuse(scenario.error);
        exit(1);
        return [];
      });
      const covered = coverage(sources.value, scenarios);
      if (options.json) printJson(covered);
      else print(describe(covered, options));
    });
}

function describe({ seeds, works, readings }: Coverage, options: Options): string {
  const beside = options.clauses === true || options.unsigned === true;
  const parts = beside
    ? readings.flatMap(({ scenario, clauses }) =>
        clauses
          .filter(({ signed }) => options.unsigned !== true || signed !== 'signed')
          .map((clause) => describeClause(scenario, clause)),
      )
    : [
        ...seeds.map(({ seed, facts, unused }) => describeUses(seed, 'facts', facts, unused)),
        ...works.map(({ work, passages, unused }) =>
          describeUses(work, 'passages', passages, unused),
        ),
      ];
  return [...parts, readings.map(describeCount).join('\n')].join('\n\n');
}

function describeUses(
  source: string,
  parts: string,
  covered: readonly Covered[],
  unused: readonly string[],
): string {
  const width = Math.max(4, ...covered.map(({ id }) => id.length));
  const lines = covered.map(({ id, uses }) => {
    const places = uses.map(({ scenario, place }) => `${scenario} ${place}`);
    const where =
      places.length === 0 ? '(used nowhere)' : places.join(`\n${' '.repeat(width + 3)}`);
    return `  ${id.padEnd(width)} ${where}`;
  });
  return [
    `${source}: ${covered.length - unused.length} of ${covered.length} ${parts} used`,
    ...lines,
    `  used nowhere: ${unused.length === 0 ? 'none' : unused.join(', ')}`,
  ].join('\n');
}

const said = {
  signed: (mark: string) => `read, ${mark}`,
  lapsed: () => 'changed since it was read',
  unsigned: () => 'not read yet',
} as const;

/** The clause, and under it what each of its citations says. */
function describeClause(scenario: string, reading: Reading): string {
  const { place, clause, cited, designed, mark, signed } = reading;
  return [
    `${scenario} ${place} (${said[signed](mark)})`,
    ...clause.map((line) => `    ${line}`),
    ...cited.flatMap(({ citation, says, record }) => [
      `  ${citation}`,
      ...(says.length === 0 ? ['    (no such source)'] : says.map((text) => `    ${text}`)),
      ...(record === undefined ? [] : [`    The record shows: ${record}`]),
    ]),
    ...(designed === undefined ? [] : [`  designed`, `    ${designed}`]),
  ].join('\n');
}

function describeCount({ scenario, citations, signed }: ReadingCoverage): string {
  return `${scenario}: ${signed} of ${citations} citations read and signed`;
}
