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
import { checkGames } from '../simulation/check-games.ts';
import { chunksOf } from '../simulation/chunks.ts';
import { usualLineup } from '../simulation/play-game.ts';
import { playHere } from '../simulation/share-out.ts';

interface Options {
  readonly games: number;
  readonly dice: number;
  readonly json?: boolean;
}

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
  { games, dice }: Options,
) {
  // Seasoned self-play with the personas of the file.
  const lineup = usualLineup(scenario);
  const results = playHere(scenario, chunksOf([lineup], { games, dice })).flat();
  const warnings = [...checkScenario(scenario), ...checkGames(scenario, [{ lineup, results }])];
  return placeWarnings(file, text, warnings);
}
