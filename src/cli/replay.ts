import type { Command } from 'commander';
import { canonicalJson } from '../lib/hash.ts';
import { checkpointHash } from '../record/checkpoint.ts';
import { parseRecord } from '../record/parse.ts';
import type { GameRecord } from '../record/record.ts';
import { replay, type Replay } from '../record/replay.ts';
import { visible, type Problem } from '../scenario/problem.ts';
import { view } from '../negotiation/view.ts';
import { refusalSaid } from './refusal-said.ts';
import { readText } from './files.ts';
import { listed, spoken } from './problems.ts';
import { exit, print, printJson, refuse } from './shell.ts';
import { transcript } from './game/transcript.ts';

interface Options {
  readonly transcript?: boolean;
  readonly json?: boolean;
}

export function addReplay(program: Command): void {
  program
    .command('replay')
    .description('Plays a saved game again and says whether every checkpoint holds.')
    .argument('<record>', 'a saved game (JSON)')
    .option('--transcript', 'tell the game as well')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExit code: 0 if it is the same game, 1 if not, 2 on wrong use.')
    .action((file: string, options: Options) => {
      const text = readText(file);
      if (!text.ok) {
        const { said, problem } = text.error;
        if (problem === undefined) refuse(said);
        else tellProblems(file, [problem], options);
        return;
      }
      const record = parseRecord(text.value);
      const replayed = record.ok ? replay(record.value) : record;
      if (!record.ok || !replayed.ok) {
        tellProblems(file, replayed.ok ? [] : replayed.error, options);
        return;
      }
      report(file, record.value, replayed.value, options);
    });
}

function tellProblems(file: string, found: readonly Problem[], options: Options): void {
  const problems = found.map((each) => inFile(each, file));
  if (options.json) printJson({ file, ok: false, problems: problems.map(spoken) });
  else print(listed(problems));
  exit(1);
}

function report(file: string, record: GameRecord, again: Replay, options: Options): void {
  const checkpoints = record.checkpoints.map(({ after, hash }) => {
    const summit = again.steps[after];
    return { after, holds: summit !== undefined && checkpointHash(summit.state) === hash };
  });
  const { state } = again.summit;
  const sameOutcome = canonicalJson(record.outcome) === canonicalJson(state.outcome);
  const refused = again.refused && {
    move: again.refused.index + 1,
    code: again.refused.refusal.code,
    message: refusalSaid(
      view(state, record.moves[again.refused.index]?.party ?? state.scenario.opens),
      again.refused.refusal,
    ),
  };
  const good = checkpoints.every(({ holds }) => holds) && !refused && !again.edited && sameOutcome;
  if (options.json) {
    const outcome = state.outcome?.kind ?? null;
    const moves = again.steps.length - 1;
    printJson({ file, ok: good, moves, checkpoints, refused, edited: again.edited, outcome });
  } else {
    if (options.transcript) print(`${transcript(again).join('\n')}\n`);
    const held = checkpoints.filter(({ holds }) => holds).length;
    print(`${file}: ${visible(state.scenario.title)}, ${again.steps.length - 1} moves`);
    for (const { after, holds } of checkpoints) {
      if (!holds) print(`  the checkpoint after move ${after} does not hold`);
    }
    print(`  ${held} of ${checkpoints.length} checkpoints hold`);
    if (refused) print(`  move ${refused.move} is refused: ${refused.message}`);
    if (again.edited) print('  the scenario in it is not the text that the game began with');
    if (!sameOutcome) print('  the outcome is not the one that was saved');
    print(`  outcome: ${state.outcome?.kind ?? 'none yet'}`);
  }
  if (!good) exit(1);
}

const inFile = (problem: Problem, file: string): Problem =>
  problem.file === 'record' ? { ...problem, file } : problem;
