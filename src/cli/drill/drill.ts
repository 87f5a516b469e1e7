import type { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Refusal } from './class.ts';
import { quantile, type Tally } from './tally.ts';
import { runDrill } from './threads.ts';
import { readWhole } from '../seats.ts';
import { exit, print, printJson, refuse } from '../shell.ts';
import type { TerminalSpeak, TerminalVoice } from '../voice.ts';

interface Options {
  readonly url: string;
  readonly key?: string;
  readonly tables: number;
  readonly classesOf: number;
  readonly seconds: number;
  readonly every: number;
  readonly threads: number;
  readonly scenario: string;
  readonly json?: boolean;
}

const rome = resolve(import.meta.dirname, '../../../scenarios/rome-2001.yaml');

export function addDrill(program: Command, { speak }: TerminalVoice): void {
  program
    .command('drill')
    .description(speak('terminal:drill.does'))
    .option('--url <address>', speak('terminal:drill.url'), 'http://localhost:4180/')
    .option('--key <key>', speak('terminal:drill.key'))
    .option('--tables <n>', speak('terminal:drill.tables'), readWhole(speak, 1, 100_000), 15)
    .option('--classes-of <n>', speak('terminal:drill.classesOf'), readWhole(speak, 1, 120), 15)
    .option('--seconds <n>', speak('terminal:drill.seconds'), readWhole(speak, 1, 86_400), 30)
    .option('--every <n>', speak('terminal:drill.every'), readWhole(speak, 1, 3600), 10)
    .option('--threads <n>', speak('terminal:option.workers'), readWhole(speak, 1, 64), 1)
    .option('--scenario <file>', speak('terminal:drill.scenario'), rome)
    .option('--json', speak('terminal:option.json'))
    .addHelpText('after', `\n${speak('terminal:drill.exits')}`)
    .action((options: Options) => drill(speak, options));
}

async function drill(speak: TerminalSpeak, options: Options): Promise<void> {
  const { url, tables, classesOf, seconds, every, threads, scenario: file, json } = options;
  const key = options.key ?? process.env['TEACHER_KEY'];
  if (key === undefined) {
    refuse(speak('terminal:drill.noKey'));
    return;
  }
  const scenario = { id: basename(file, '.yaml'), text: readFileSync(file, 'utf8') };
  try {
    const order = { url, key, scenario, tables, classesOf, every };
    const tally = await runDrill(order, seconds, threads);
    if (json) printJson(figuresOf(tally));
    else print(describe(speak, tally));
    if (tally.lost + tally.doubled + tally.outOfOrder > 0) exit(1);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refuse(speak('terminal:drill.refused', { what: error.message }));
  }
}

/** A tally with its times summed up. */
function figuresOf({ latencies, screens, gaps, ...counts }: Tally) {
  return {
    ...counts,
    latency: { median: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) },
    fromCommit: { median: quantile(screens, 0.5), p99: quantile(screens, 0.99) },
    reconnections: {
      count: gaps.length,
      median: quantile(gaps, 0.5),
      longest: quantile(gaps, 1),
    },
  };
}

function describe(speak: TerminalSpeak, tally: Tally): string {
  const { latency, fromCommit, reconnections, ...counts } = figuresOf(tally);
  const ms = (value: number): string => value.toFixed(1);
  return [
    speak('terminal:drill.moves', counts),
    speak('terminal:drill.latency', { median: ms(latency.median), p99: ms(latency.p99) }),
    speak('terminal:drill.fromCommit', {
      median: ms(fromCommit.median),
      p99: ms(fromCommit.p99),
    }),
    speak('terminal:drill.faults', counts),
    speak('terminal:drill.reconnections', {
      count: reconnections.count,
      median: ms(reconnections.median),
      longest: ms(reconnections.longest),
    }),
  ].join('\n');
}
