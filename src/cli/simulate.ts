import type { Command } from 'commander';
import { writeFileSync } from 'node:fs';
import type { Skill } from '../delegations/character.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { GameResult } from '../simulation/game-result.ts';
import { csvOf } from '../simulation/csv.ts';
import { allLineups, meetingsOf } from '../simulation/matrix.ts';
import { type Lineup, usualLineup } from '../simulation/play-game.ts';
import { summarise } from '../simulation/summarise.ts';
import { unwritten } from './files.ts';
import {
  checkParties,
  largestDice,
  readPersona,
  readSkill,
  readWhole,
  type PersonaChoice,
} from './seats.ts';
import { print, printJson, refuse } from './shell.ts';
import { describeSummary } from './simulate/describe.ts';
import { describeMatrix } from './simulate/matrix.ts';
import { playAll } from './simulate/play-all.ts';
import { readTold } from './translation.ts';
import type { TerminalSpeak, TerminalVoice } from './voice.ts';

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

export function addSimulate(program: Command, { speak, language }: TerminalVoice): void {
  program
    .command('simulate')
    .description(speak('terminal:simulate.does'))
    .argument('<file>', speak('terminal:simulate.file'))
    .option('--games <n>', speak('terminal:simulate.games'), readWhole(speak, 1, 1_000_000), 100)
    .option('--dice <n>', speak('terminal:simulate.dice'), readWhole(speak, 0, largestDice), 1)
    .option('--persona <party=name>', speak('terminal:simulate.persona'), readPersona(speak))
    .option(
      '--skill <name>',
      speak('terminal:simulate.skill'),
      readSkill(speak),
      'seasoned' as const,
    )
    .option('--workers <n>', speak('terminal:option.workers'), readWhole(speak, 1, 64))
    .option('--matrix', speak('terminal:simulate.matrix'))
    .option('--csv <file>', speak('terminal:simulate.csv'))
    .option('--json', speak('terminal:option.json'))
    .action((file: string, options: Options) => {
      const read = readTold(file, language);
      if (read.ok) return simulate(speak, read.value.scenario, options);
      refuse(read.error);
      return undefined;
    });
}

async function simulate(speak: TerminalSpeak, scenario: Scenario, options: Options): Promise<void> {
  const personas = options.persona ?? [];
  const known = checkParties(
    speak,
    scenario,
    personas.map(({ party }) => party),
  );
  if (!known.ok) {
    refuse(known.error);
    return;
  }
  if (options.matrix && personas.length > 0) {
    refuse(speak('terminal:simulate.noPersona'));
    return;
  }
  const lineups = options.matrix
    ? allLineups(scenario, options.skill)
    : [lineupOf(scenario, personas, options.skill)];
  const began = performance.now();
  const results = await playAll(speak, scenario, lineups, options);
  const seconds = (performance.now() - began) / 1000;
  if (options.csv !== undefined) {
    const text = csvOf(scenario, lineups, results);
    if (!writeCsv(speak, options.csv, text)) return;
  }
  if (options.matrix) reportMatrix(speak, scenario, lineups, results, { ...options, seconds });
  else reportOne(speak, scenario, results[0] ?? [], { ...options, seconds });
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
  speak: TerminalSpeak,
  scenario: Scenario,
  results: readonly GameResult[],
  { dice, seconds, json }: Setting,
): void {
  const summary = summarise(scenario, results);
  if (json) printJson({ ...summary, dice, seconds });
  else print(describeSummary(speak, scenario, summary, seconds));
}

function reportMatrix(
  speak: TerminalSpeak,
  scenario: Scenario,
  lineups: readonly Lineup[],
  results: readonly (readonly GameResult[])[],
  { dice, seconds, json }: Setting,
): void {
  const matrix = meetingsOf(scenario, lineups, results);
  if (json) printJson({ scenario: scenario.id, dice, matrix, seconds });
  else print(describeMatrix(speak, scenario, matrix));
}

function writeCsv(speak: TerminalSpeak, file: string, text: string): boolean {
  try {
    writeFileSync(file, text);
    return true;
  } catch (error) {
    refuse(unwritten(speak, file, error));
    return false;
  }
}
