import type { Command } from 'commander';
import { chart } from '../summit/chart.ts';
import { print, printJson } from './shell.ts';
import type { TerminalVoice } from './voice.ts';

export function addChart(program: Command, { speak }: TerminalVoice): void {
  program
    .command('chart')
    .description(speak('terminal:chart.does'))
    .option('--json', speak('terminal:chart.json'))
    .action(({ json }: { json?: boolean }) => {
      if (json) printJson({ mermaid: chart() });
      else print(chart().trimEnd());
    });
}
