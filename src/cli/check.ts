import type { Command } from 'commander';
import { checkScenario } from '../analysis/check-scenario.ts';
import { placeWarnings } from '../scenario/problems/diagnose.ts';
import { diagnoseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { readSources, readText, scenarioBytes } from './files.ts';
import { listed, spoken } from './problems.ts';
import { largestDice, readWhole } from './seats.ts';
import { exit, print, printJson, refuse } from './shell.ts';
import type { TerminalVoice } from './voice.ts';
import { chunksOf } from '../simulation/chunks.ts';
import { tellOfShell } from '../words/problem.ts';
import { usualLineup } from '../simulation/play-game.ts';
import { playHere } from '../simulation/share-out.ts';
import { isDeal } from '../simulation/summarise.ts';

interface Options {
  readonly games: number;
  readonly dice: number;
  readonly json?: boolean;
}

const mostOfSurplus = 0.6; // what one side may take on average in self-play

export function addCheck(program: Command, { speak }: TerminalVoice): void {
  program
    .command('check')
    .description(speak('terminal:check.does'))
    .argument('<file...>', speak('terminal:check.files'))
    .option('--games <n>', speak('terminal:check.games'), readWhole(speak, 0, 100_000), 40)
    .option('--dice <n>', speak('terminal:option.dice'), readWhole(speak, 0, largestDice), 1)
    .option('--json', speak('terminal:option.json'))
    .addHelpText('after', `\n${speak('terminal:check.exits')}`)
    .action((files: readonly string[], options: Options) => {
      const sources = readSources();
      const checked = files.flatMap((file) => {
        const text = readText(file, scenarioBytes);
        if (!text.ok) {
          const { said, problem } = text.error;
          if (problem !== undefined) return [{ file, problems: [problem] }];
          refuse(said);
          return [];
        }
        const known = sources.ok ? sources.value : undefined;
        const { value, problems } = diagnoseScenario(file, text.value, known);
        const warnings = value ? placed({ file, text: text.value }, value, options) : [];
        return [{ file, problems: [...problems, ...warnings] }];
      });
      if (checked.some(({ problems }) => problems.length > 0)) exit(1);
      if (options.json) {
        const spokenOf = checked.map(({ file, problems }) => ({
          file,
          problems: problems.map(spoken),
        }));
        printJson({ files: spokenOf });
      } else {
        for (const { file, problems } of checked) {
          if (problems.length > 0) print(`${listed(problems)}\n`);
          print(
            problems.length === 0
              ? speak('terminal:check.nothing', { file })
              : `${file}: ${problems.length}`,
          );
        }
      }
    });
}

function placed(
  { file, text }: { readonly file: string; readonly text: string },
  scenario: Scenario,
  options: Options,
) {
  const warnings = [...checkScenario(scenario), ...checkFairness(scenario, options)];
  return placeWarnings(file, text, warnings);
}

/** Seasoned self-play with the personas of the file: nobody takes more than three fifths. */
function checkFairness(scenario: Scenario, { games, dice }: Options) {
  const played = playHere(scenario, chunksOf([usualLineup(scenario)], { games, dice })).flat();
  const gained = scenario.parties.map(({ id }) =>
    played.filter(isDeal).reduce((sum, { points, reservation }) => {
      return sum + Math.max(0, (points[id] ?? 0) - (reservation[id] ?? 0));
    }, 0),
  );
  const all = gained.reduce((sum, each) => sum + each, 0);
  if (games > 0 && all === 0) {
    return [{ path: ['parties'], said: [tellOfShell('selfPlay.nobodyGained', { games })] }];
  }
  return scenario.parties.flatMap(({ id, name }, side) => {
    const share = all === 0 ? 0 : (gained[side] ?? 0) / all;
    if (share <= mostOfSurplus) return [];
    const percent = Math.round(share * 100);
    const said = [tellOfShell('selfPlay.unfair', { party: name, percent, games })];
    return [{ path: ['parties', id], said }];
  });
}
