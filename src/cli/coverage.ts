import type { Command } from 'commander';
import { join } from 'node:path';
import { coverage, type SeedCoverage } from '../scenario/coverage.ts';
import { formatProblem } from '../scenario/problem.ts';
import { readScenario, readSeeds, root, scenarioFiles } from './files.ts';
import { exit, print, printJson, refuse } from './shell.ts';

export function addCoverage(program: Command): void {
  program
    .command('coverage')
    .description('Lists each fact of the seeds with where it is used, and the facts used nowhere.')
    .argument('[file...]', 'scenario files; all those of scenarios/ unless named')
    .option('--seeds <folder>', 'where the seeds stand')
    .option('--json', 'as JSON')
    .action((named: readonly string[], options: { seeds?: string; json?: boolean }) => {
      const seeds = readSeeds(options.seeds);
      if (!seeds.ok) {
        refuse(`The seeds are not in order:\n${seeds.error.map(formatProblem).join('\n\n')}`);
        return;
      }
      const files = named.length > 0 ? named : scenarioFiles(join(root, 'scenarios'));
      const scenarios = files.flatMap((file) => {
        const scenario = readScenario(file, seeds.value);
        if (scenario.ok) return [scenario.value.scenario];
        refuse(scenario.error);
        exit(1);
        return [];
      });
      const covered = coverage(seeds.value.values(), scenarios);
      if (options.json) printJson({ seeds: covered });
      else for (const seed of covered) print(describe(seed));
    });
}

function describe({ seed, facts, unused }: SeedCoverage): string {
  const lines = facts.map(({ fact, uses }) => {
    const places = uses.map(({ scenario, place }) => `${scenario} ${place}`);
    return `  ${fact.padEnd(4)} ${places.length === 0 ? '(used nowhere)' : places.join('\n       ')}`;
  });
  const nowhere = unused.length === 0 ? 'none' : unused.join(', ');
  return [
    `${seed}: ${facts.length - unused.length} of ${facts.length} facts used`,
    ...lines,
    `  used nowhere: ${nowhere}\n`,
  ].join('\n');
}
