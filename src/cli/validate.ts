import type { Command } from 'commander';
import { diagnoseScenario } from '../scenario/parse.ts';
import type { Problem } from '../scenario/problems/problem.ts';
import { basename, dirname, join } from 'node:path';
import { parseOverlay } from '../scenario/translation/overlay.ts';
import type { Sources } from '../scenario/sources/sources.ts';
import { overlayName } from '../scenario/text/file-name.ts';
import { notInOrder, readScenario, readSources, readText, scenarioBytes } from './files.ts';
import { listed, spoken } from './problems.ts';
import { nameProblems } from './shelf-folder.ts';
import { exit, print, printJson, refuse } from './shell.ts';
import type { TerminalSpeak, TerminalVoice } from './voice.ts';

interface Checked {
  readonly file: string;
  readonly ok: boolean;
  readonly problems: readonly Problem[];
}

export function addValidate(program: Command, { speak }: TerminalVoice): void {
  program
    .command('validate')
    .description(speak('terminal:validate.does'))
    .argument('<file...>', speak('terminal:validate.files'))
    .option('--seeds <folder>', speak('terminal:validate.seeds'))
    .option('--json', speak('terminal:validate.json'))
    .addHelpText('after', `\n${speak('terminal:validate.exits')}`)
    .action((files: readonly string[], options: { seeds?: string; json?: boolean }) => {
      const sources = readSources(options.seeds);
      if (!sources.ok) {
        refuse(notInOrder(sources.error));
        return;
      }
      const texts = files.map((file) => ({ file, text: readText(file, scenarioBytes) }));
      const checked = texts.flatMap(({ file, text }): readonly Checked[] => {
        if (!text.ok) {
          const { problem } = text.error;
          return problem === undefined ? [] : [{ file, ok: false, problems: [problem] }];
        }
        return [check(speak, file, text.value, sources.value)];
      });
      if (options.json) {
        const files = checked.map((each) => ({ ...each, problems: each.problems.map(spoken) }));
        printJson({ files });
      } else for (const each of checked) print(report(speak, each));
      if (checked.some(({ ok }) => !ok)) exit(1);
      for (const { text } of texts) {
        if (!text.ok && text.error.problem === undefined) refuse(text.error.said);
      }
    });
}

function check(speak: TerminalSpeak, file: string, text: string, sources: Sources): Checked {
  const slug = overlayName.exec(basename(file))?.[1];
  if (slug === undefined) {
    const { value, problems } = diagnoseScenario(file, text, sources);
    const named = nameProblems(file, text);
    const ok = value !== undefined && named.every(({ severity }) => severity === 'warning');
    return { file, ok, problems: [...named, ...problems] };
  }
  // A translation is checked against the scenario beside it; without one it is something else.
  const misnamed = nameProblems(file, undefined);
  if (misnamed.length > 0) return { file, ok: false, problems: misnamed.map(asError) };
  const original = join(dirname(file), `${slug}.yaml`);
  const scenario = readScenario(original, sources);
  if (!scenario.ok) {
    refuse(`${speak('terminal:validate.translates', { file, original })}\n${scenario.error}`);
    return { file, ok: false, problems: [] };
  }
  const overlay = parseOverlay(file, text, scenario.value.scenario);
  return { file, ok: overlay.ok, problems: overlay.ok ? overlay.value.warnings : overlay.error };
}

const asError = (problem: Problem): Problem => ({ ...problem, severity: 'error' });

function report(speak: TerminalSpeak, { file, ok, problems }: Checked): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const verdict = ok
    ? speak('terminal:validate.good', { file })
    : speak('terminal:validate.problems', { file, count: errors });
  return problems.length === 0 ? verdict : `${listed(problems)}\n\n${verdict}`;
}
