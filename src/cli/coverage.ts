import type { Command } from 'commander';
import { join } from 'node:path';
import {
  coverage,
  sourcesOf,
  type Coverage,
  type Covered,
  type ReadingCoverage,
} from '../scenario/sources/coverage.ts';
import type { Reading } from '../scenario/sources/reading.ts';
import { notInOrder, readScenario, readSources, root, scenarioFiles } from './files.ts';
import { exit, print, printJson, refuse } from './shell.ts';
import type { TerminalSpeak, TerminalVoice } from './voice.ts';

interface Options {
  readonly seeds?: string;
  readonly clauses?: boolean;
  readonly unsigned?: boolean;
  readonly json?: boolean;
}

export function addCoverage(program: Command, { speak }: TerminalVoice): void {
  program
    .command('coverage')
    .description(speak('terminal:coverage.does'))
    .argument('[file...]', speak('terminal:coverage.files'))
    .option('--clauses', speak('terminal:coverage.clauses'))
    .option('--unsigned', speak('terminal:coverage.onlyUnsigned'))
    .option('--seeds <folder>', speak('terminal:option.seeds'))
    .option('--json', speak('terminal:option.json'))
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
      const all = sources.value;
      const covered = coverage(named.length > 0 ? sourcesOf(all, scenarios) : all, scenarios);
      if (options.json) printJson(covered);
      else print(describe(speak, covered, options));
    });
}

function describe(
  speak: TerminalSpeak,
  { seeds, works, readings }: Coverage,
  options: Options,
): string {
  const beside = options.clauses === true || options.unsigned === true;
  const parts = beside
    ? readings.flatMap(({ scenario, clauses }) =>
        clauses
          .filter(({ signed }) => options.unsigned !== true || signed !== 'signed')
          .map((clause) => describeClause(speak, scenario, clause)),
      )
    : [
        ...seeds.map(({ seed, facts, unused }) =>
          describeUses(speak, seed, 'facts', facts, unused),
        ),
        ...works.map(({ work, passages, unused }) =>
          describeUses(speak, work, 'passages', passages, unused),
        ),
      ];
  return [...parts, readings.map((each) => describeCount(speak, each)).join('\n')].join('\n\n');
}

function describeUses(
  speak: TerminalSpeak,
  source: string,
  parts: 'facts' | 'passages',
  covered: readonly Covered[],
  unused: readonly string[],
): string {
  const width = Math.max(4, ...covered.map(({ id }) => id.length));
  const lines = covered.map(({ id, uses }) => {
    const places = uses.map(({ scenario, place }) => `${scenario} ${place}`);
    const where =
      places.length === 0
        ? speak('terminal:coverage.nowhere')
        : places.join(`\n${' '.repeat(width + 3)}`);
    return `  ${id.padEnd(width)} ${where}`;
  });
  return [
    speak(`terminal:coverage.used.${parts}`, {
      source,
      used: covered.length - unused.length,
      all: covered.length,
    }),
    ...lines,
    `  ${
      unused.length === 0
        ? speak('terminal:coverage.allUsed')
        : speak('terminal:coverage.unused', { parts: unused.join(', ') })
    }`,
  ].join('\n');
}

/** The clause, and under it what each of its citations says. */
function describeClause(speak: TerminalSpeak, scenario: string, reading: Reading): string {
  const { place, clause, cited, designed, mark, signed } = reading;
  return [
    `${scenario} ${place} (${speak(`terminal:coverage.${signed}`, { mark })})`,
    ...clause.map((line) => `    ${line}`),
    ...cited.flatMap(({ citation, says, record }) => [
      `  ${citation}`,
      ...(says.length === 0
        ? [`    ${speak('terminal:coverage.noSource')}`]
        : says.map((text) => `    ${text}`)),
      ...(record === undefined ? [] : [`    ${speak('terminal:coverage.record', { record })}`]),
    ]),
    ...(designed === undefined
      ? []
      : [`  ${speak('terminal:coverage.designed')}`, `    ${designed}`]),
  ].join('\n');
}

function describeCount(
  speak: TerminalSpeak,
  { scenario, citations, signed }: ReadingCoverage,
): string {
  return speak('terminal:coverage.count', { scenario, signed, citations });
}
