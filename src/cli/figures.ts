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
import { describeFaith } from './simulate/faith-table.ts';
import type { FaithJob } from './simulate/faith-worker.ts';
import { measureFaith } from './simulate/measure-faith.ts';
import { playAll } from './simulate/play-all.ts';
import { readTold } from './translation.ts';
import type { TerminalSpeak, TerminalVoice } from './voice.ts';

interface Options {
  readonly games?: number;
  readonly faith?: boolean;
  readonly balance?: boolean;
  readonly pairs: number;
  readonly dice: number;
  readonly workers?: number | undefined;
  readonly out: string;
}

const folder = join(root, 'scenarios');

export function addFigures(program: Command, { speak, language }: TerminalVoice): void {
  const whole = (most: number) => readWhole(speak, 1, most);
  program
    .command('figures')
    .description(speak('terminal:figures.does'))
    .argument('[files...]', speak('terminal:figures.files'))
    .option('--faith', speak('terminal:figures.faith'))
    .option('--balance', speak('terminal:figures.balance'))
    .option('--games <n>', speak('terminal:figures.games'), whole(1_000_000))
    .option('--pairs <n>', speak('terminal:figures.pairs'), whole(100_000), 40)
    .option('--dice <n>', speak('terminal:option.dice'), readWhole(speak, 0, largestDice), 1)
    .option('--workers <n>', speak('terminal:option.workers'), whole(64))
    .option('--out <file>', speak('terminal:figures.out'), join(folder, 'README.md'))
    .action((files: readonly string[], { games, faith, balance, ...options }: Options) => {
      const few: Told = { ...options, games: games ?? 400, language };
      if (faith) return printFaith(speak, files, few);
      if (balance) return printBalance(speak, files, few);
      if (files.length === 0) return figures(speak, { ...options, games: games ?? 1000, language });
      refuse(speak('terminal:figures.onlyFaith'));
      return undefined;
    });
}

type Told = Omit<Options, 'faith' | 'balance'> &
  Pick<TerminalVoice, 'language'> & { readonly games: number };

async function printFaith(
  speak: TerminalSpeak,
  files: readonly string[],
  { games, dice, workers, language }: Told,
): Promise<void> {
  const scenarios = scenariosOf(files, language);
  if (scenarios === undefined) return;
  const jobs: readonly FaithJob[] = scenarios.map((scenario) => ({ scenario, games, dice }));
  const measured = await measureFaith(jobs, workers);
  const named = scenarios.flatMap(({ id }, at) => {
    const faith = measured[at];
    return faith === undefined ? [] : [{ id, faith }];
  });
  print(describeFaith(speak, named));
}

function printBalance(
  speak: TerminalSpeak,
  files: readonly string[],
  { games, dice, language }: Told,
): void {
  const scenarios = scenariosOf(files, language);
  if (scenarios !== undefined) print(balanceTable(speak, scenarios, { games, dice }));
}

/** The scenarios of these files, or of the whole shelf; undefined, and told, where one is broken. */
function scenariosOf(
  files: readonly string[],
  language: TerminalVoice['language'],
): readonly Scenario[] | undefined {
  const scenarios: Scenario[] = [];
  for (const file of files.length > 0 ? files : scenarioFiles(folder)) {
    const read = readTold(file, language);
    if (!read.ok) {
      refuse(read.error);
      return undefined;
    }
    scenarios.push(read.value.scenario);
  }
  // A practice game is tuned to a course; its figures say nothing of the rules.
  return files.length > 0 ? scenarios : scenarios.filter(({ kind }) => kind !== 'practice');
}

async function figures(
  speak: TerminalSpeak,
  { games, pairs, dice, workers, out, language }: Told,
): Promise<void> {
  const measured: Measured[] = [];
  for (const scenario of scenariosOf([], language) ?? []) {
    measured.push(await measure(speak, scenario, { games, pairs, dice, workers }));
  }
  if (measured.length === 0) return;
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
  { games, pairs, dice, workers }: Omit<Told, 'out' | 'language'>,
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
