import type { Command } from 'commander';
import { canonicalJson } from '../lib/hash.ts';
import { parseRecord } from '../record/parse.ts';
import type { GameRecord } from '../record/record.ts';
import { replay, type Replay } from '../record/replay.ts';
import { view } from '../negotiation/view.ts';
import type { Problem } from '../scenario/problems/problem.ts';
import { readText } from './files.ts';
import { listed, refusalSaid, spoken } from './problems.ts';
import { exit, print, printJson, refuse } from './shell.ts';
import { deedsOf, moderationSaid, movesOfSubstitutes } from './game/moderation.ts';
import { transcript } from './game/transcript.ts';
import { translationOf } from './translation.ts';
import type { TerminalVoice } from './voice.ts';

interface Options {
  readonly transcript?: boolean;
  readonly json?: boolean;
}

export function addReplay(program: Command, voice: TerminalVoice): void {
  const { speak, language } = voice;
  program
    .command('replay')
    .description(speak('terminal:replay.does'))
    .argument('<record>', speak('terminal:replay.record'))
    .option('--transcript', speak('terminal:replay.transcript'))
    .option('--json', speak('terminal:option.json'))
    .addHelpText('after', `\n${speak('terminal:replay.exits')}`)
    .action((file: string, options: Options) => {
      const text = readText(file);
      if (!text.ok) {
        const { said, problem } = text.error;
        if (problem === undefined) refuse(said);
        else tellProblems(file, [problem], options);
        return;
      }
      const record = parseRecord(text.value);
      const replayed = record.ok
        ? replay(record.value, translationOf(record.value.scenario.id, language))
        : record;
      if (!record.ok || !replayed.ok) {
        tellProblems(file, replayed.ok ? [] : replayed.error, options);
        return;
      }
      report(voice, file, record.value, replayed.value, options);
    });
}

function tellProblems(file: string, found: readonly Problem[], options: Options): void {
  const problems = found.map((each) => inFile(each, file));
  if (options.json) printJson({ file, ok: false, problems: problems.map(spoken) });
  else print(listed(problems));
  exit(1);
}

function report(
  voice: TerminalVoice,
  file: string,
  record: GameRecord,
  again: Replay,
  options: Options,
): void {
  const { speak } = voice;
  const { checkpoints } = again;
  const { state } = again.summit;
  const sameOutcome = canonicalJson(record.outcome) === canonicalJson(state.outcome);
  const refused = again.refused && {
    move: again.refused.index + 1,
    ...(again.refused.act === undefined ? {} : { act: again.refused.act + 1 }),
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
    printJson({
      ...{ file, ok: good, moves, checkpoints, refused, edited: again.edited, outcome },
      moderation: record.moderation,
      substituted: movesOfSubstitutes(record, moves),
    });
  } else {
    if (options.transcript)
      print(`${transcript(voice, state, deedsOf(record, again)).join('\n')}\n`);
    const held = checkpoints.filter(({ holds }) => holds).length;
    const broken = checkpoints.filter(({ holds }) => !holds);
    const findings = [
      ...broken.map(({ after }) => speak('terminal:replay.doesNotHold', { after })),
      speak('terminal:replay.hold', { held, of: checkpoints.length }),
      ...(refused
        ? [
            refused.act === undefined
              ? speak('terminal:replay.refused', { move: refused.move, why: refused.message })
              : speak('terminal:replay.refusedAct', { act: refused.act, why: refused.message }),
          ]
        : []),
      ...moderationSaid(speak, record, again),
      ...(again.edited ? [speak('terminal:replay.edited')] : []),
      ...(sameOutcome ? [] : [speak('terminal:replay.otherOutcome')]),
      state.outcome
        ? speak('terminal:replay.outcome', { outcome: state.outcome.kind })
        : speak('terminal:replay.noOutcome'),
    ];
    const { title } = state.scenario;
    print(speak('terminal:replay.head', { file, title, count: again.steps.length - 1 }));
    print(findings.map((each) => `  ${each}`).join('\n'));
  }
  if (!good) exit(1);
}

const inFile = (problem: Problem, file: string): Problem =>
  problem.file === 'record' ? { ...problem, file } : problem;
