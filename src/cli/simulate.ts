import type { Command } from 'commander';
import { writeFileSync } from 'node:fs';
import type { Skill } from '../delegations/character.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { GameResult } from '../simulation/game-result.ts';
import { type Lineup, usualLineup } from '../simulation/play-game.ts';
import { summarise } from '../simulation/summarise.ts';
import { readScenario, reasonOf } from './files.ts';
import {
  checkParties,
  largestDice,
  readPersona,
  readSkill,
  readWhole,
  type PersonaChoice,
} from './seats.ts';
import { print, printJson, refuse } from './shell.ts';
import { csvOf } from './simulate/csv.ts';
import { describeSummary } from './simulate/describe.ts';
import { allLineups, describeMatrix, type Meeting } from './simulate/matrix.ts';
import { playAll } from './simulate/play-all.ts';

interface Options {
  readonly games: number;
  readonly dice: number;
  readonly persona?: readonly PersonaChoice[];
  readonly skill: Skill;
  readonly workers?: number;
  readonly matrix?: boolean;
  readonly csv?: string;
  readonly json?: boolean;
}

export function addSimulate(program: Command): void {
  program
    .command('simulate')
    .description('Plays AI delegations against each other and counts what comes of it.')
    .argument('<file>', 'a scenario')
    .option('--games <n>', 'how many games', readWhole(1, 1_000_000), 100)
    .option(
      '--dice <n>',
      'dice of the first game; the second has one more, and so on',
      readWhole(0, largestDice),
      1,
    )
    .option('--persona <party=name>', 'who plays a side (repeat it for the other)', readPersona)
    .option('--skill <name>', 'how well both play', readSkill, 'seasoned' as const)
    .option('--workers <n>', 'threads to play on', readWhole(1, 64))
    .option('--matrix', 'every persona against every persona, so many games each')
    .option('--csv <file>', 'write one row a game')
    .option('--json', 'as JSON')
    .action(simulate);
}

async function simulate(file: string, options: Options): Promise<void> {
  const read = readScenario(file);
  if (!read.ok) {
    refuse(read.error);
    return;
  }
  const { scenario } = read.value;
  const personas = options.persona ?? [];
  const known = checkParties(
    scenario,
    personas.map(({ party }) => party),
  );
  if (!known.ok) {
    refuse(known.error);
    return;
  }
  if (options.matrix && personas.length > 0) {
    refuse('With --matrix every persona plays: leave --persona out.');
    return;
  }
  const lineups = options.matrix
    ? allLineups(scenario, options.skill)
    : [lineupOf(scenario, personas, options.skill)];
  const began = performance.now();
  const results = await playAll(scenario, lineups, options);
  const seconds = (performance.now() - began) / 1000;
  if (options.csv !== undefined && !writeCsv(options.csv, csvOf(scenario, lineups, results)))
    return;
  if (options.matrix) reportMatrix(scenario, lineups, results, { ...options, seconds });
  else reportOne(scenario, results[0] ?? [], { ...options, seconds });
}

function lineupOf(scenario: Scenario, personas: readonly PersonaChoice[], skill: Skill): Lineup {
  const usual = usualLineup(scenario, skill);
  return Object.fromEntries(
    Object.entries(usual).map(([id, player]) => {
      const chosen = personas.findLast(({ party }) => party === undefined || party === id);
      return [id, { ...player, persona: chosen?.persona ?? player.persona }];
    }),
  );
}

interface Setting {
  readonly dice: number;
  readonly seconds: number;
  readonly json?: boolean;
}

function reportOne(
  scenario: Scenario,
  results: readonly GameResult[],
  { dice, seconds, json }: Setting,
): void {
  const summary = summarise(scenario, results);
  if (json) printJson({ ...summary, dice, seconds });
  else print(describeSummary(scenario, summary, seconds));
}

function reportMatrix(
  scenario: Scenario,
  lineups: readonly Lineup[],
  results: readonly (readonly GameResult[])[],
  { dice, seconds, json }: Setting,
): void {
  const matrix = lineups.map((lineup, at): Meeting => ({
    personas: Object.fromEntries(Object.entries(lineup).map(([id, { persona }]) => [id, persona])),
    summary: summarise(scenario, results[at] ?? []),
  }));
  if (json) printJson({ scenario: scenario.id, dice, matrix, seconds });
  else print(describeMatrix(scenario, matrix));
}

function writeCsv(file: string, text: string): boolean {
  try {
    writeFileSync(file, text);
    return true;
  } catch (error) {
    refuse(`${file} cannot be written: ${reasonOf(error)}.`);
    return false;
  }
}
