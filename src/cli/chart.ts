import type { Command } from 'commander';
import { chart } from '../summit/chart.ts';
import { print, printJson } from './shell.ts';

export function addChart(program: Command): void {
  program
    .command('chart')
    .description('Prints the phases of a game as a Mermaid state diagram.')
    .option('--json', 'as a JSON string')
    .action(({ json }: { json?: boolean }) => {
      if (json) printJson({ mermaid: chart() });
      else print(chart().trimEnd());
    });
}
