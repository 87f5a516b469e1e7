import type { Command } from 'commander';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import type { Scenario } from '../scenario/scenario.ts';
import { allLineups } from '../simulation/matrix.ts';
import { usualLineup } from '../simulation/play-game.ts';
import { summarise } from '../simulation/summarise.ts';
import { root, scenarioFiles, unwritten } from './files.ts';
import { largestDice, readWhole } from './seats.ts';
import { print, refuse } from './shell.ts';
import { balanceTable } from './simulate/balance-table.ts';
import { figuresPage, type Measured } from './simulate/figures-table.ts';
import { playAll } from './simulate/play-all.ts';
import { readTold } from './translation.ts';
import type { TerminalSpeak, TerminalVoice } from './voice.ts';

interface Options {
  readonly games: number;
  readonly pairs: number;
  readonly dice: number;
  readonly workers?: number | undefined;
  readonly out: string;
  readonly balance?: boolean;
}

const folder = join(root, 'scenarios');

export function addFigures(program: Command, { speak, language }: TerminalVoice): void {
  const whole = (most: number) => readWhole(speak, 1, most);
  program
    .command('figures')
    .description(speak('terminal:figures.does'))
    .option('--games <n>', speak('terminal:figures.games'), whole(1_000_000), 1000)
    .option('--pairs <n>', speak('terminal:figures.pairs'), whole(100_000), 40)
    .option('--dice <n>', speak('terminal:option.dice'), readWhole(speak, 0, largestDice), 1)
    .option('--workers <n>', speak('terminal:option.workers'), whole(64))
    .argument('[file...]', speak('terminal:figures.file'))
    .option('--balance', speak('terminal:figures.balance'))
    .option('--out <file>', speak('terminal:figures.out'), join(folder, 'README.md'))
    .action((files: readonly string[], options: Options) =>
      options.balance === true
        ? balance(speak, files, { ...options, language })
        : figures(speak, { ...options, language }),
    );
}

function balance(
  speak: TerminalSpeak,
  files: readonly string[],
  { games, dice, language }: Options & Pick<TerminalVoice, 'language'>,
): void {
  const scenarios: Scenario[] = [];
  for (const file of files.length > 0 ? files : scenarioFiles(folder)) {
    const read = readTold(file, language);
    if (!read.ok) {
      refuse(read.error);
      return;
    }
    scenarios.push(read.value.scenario);
  }
  print(balanceTable(speak, scenarios, { games, dice }));
}

async function figures(
  speak: TerminalSpeak,
  { games, pairs, dice, workers, out, language }: Options & Pick<TerminalVoice, 'language'>,
): Promise<void> {
  const measured: Measured[] = [];
  for (const file of scenarioFiles(folder)) {
    const read = readTold(file, language);
    if (!read.ok) {
      refuse(read.error);
      return;
    }
    measured.push(await measure(speak, read.value.scenario, { games, pairs, dice, workers }));
  }
  const text = await prettier.format(figuresPage(speak, measured, dice), { parser: 'markdown' });
  try {
    writeFileSync(out, text);
  } catch (error) {
    refuse(unwritten(speak, out, error));
    return;
  }
  print(speak('terminal:figures.done', { file: out, scenarios: measured.length, games, pairs }));
}

async function measure(
  speak: TerminalSpeak,
  scenario: Scenario,
  { games, pairs, dice, workers }: Omit<Options, 'out'>,
): Promise<Measured> {
  const [usual] = await playAll(speak, scenario, [usualLineup(scenario)], { games, dice, workers });
  const matrix = await playAll(speak, scenario, allLineups(scenario, 'seasoned'), {
    games: pairs,
    dice,
    workers,
  });
  return {
    scenario,
    usual: summarise(scenario, usual ?? []),
    matrix: summarise(scenario, matrix.flat()),
  };
}
