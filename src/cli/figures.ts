import type { Command } from 'commander';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import type { Scenario } from '../scenario/scenario.ts';
import { usualLineup } from '../simulation/play-game.ts';
import { summarise } from '../simulation/summarise.ts';
import { readScenario, reasonOf, root, scenarioFiles } from './files.ts';
import { largestDice, readWhole } from './seats.ts';
import { print, refuse } from './shell.ts';
import { figuresPage, type Measured } from './simulate/figures-table.ts';
import { allLineups } from './simulate/matrix.ts';
import { playAll } from './simulate/play-all.ts';

interface Options {
  readonly games: number;
  readonly pairs: number;
  readonly dice: number;
  readonly workers?: number | undefined;
  readonly out: string;
}

const folder = join(root, 'scenarios');

export function addFigures(program: Command): void {
  program
    .command('figures')
    .description('Measures all scenarios by self-play and writes scenarios/README.md.')
    .option('--games <n>', 'games of each with its own delegations', readWhole(1, 1_000_000), 1000)
    .option('--pairs <n>', 'games of each pair of personas', readWhole(1, 100_000), 40)
    .option('--dice <n>', 'dice of the first game', readWhole(0, largestDice), 1)
    .option('--workers <n>', 'threads to play on', readWhole(1, 64))
    .option('--out <file>', 'where to write', join(folder, 'README.md'))
    .action(figures);
}

async function figures({ games, pairs, dice, workers, out }: Options): Promise<void> {
  const measured: Measured[] = [];
  for (const file of scenarioFiles(folder)) {
    const read = readScenario(file);
    if (!read.ok) {
      refuse(read.error);
      return;
    }
    measured.push(await measure(read.value.scenario, { games, pairs, dice, workers }));
  }
  const text = await prettier.format(figuresPage(measured, dice), { parser: 'markdown' });
  try {
    writeFileSync(out, text);
  } catch (error) {
    refuse(`${out} cannot be written: ${reasonOf(error)}.`);
    return;
  }
  print(`${out}: ${measured.length} scenarios, ${games} games each and ${pairs} of each pair`);
}

async function measure(
  scenario: Scenario,
  { games, pairs, dice, workers }: Omit<Options, 'out'>,
): Promise<Measured> {
  const [usual] = await playAll(scenario, [usualLineup(scenario)], { games, dice, workers });
  const matrix = await playAll(scenario, allLineups(scenario, 'seasoned'), {
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
