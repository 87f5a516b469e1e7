import type { Command } from 'commander';
import { diagnoseScenario } from '../scenario/parse.ts';
import { formatProblem, type Problem } from '../scenario/problem.ts';
import { basename, dirname, join } from 'node:path';
import { parseOverlay } from '../scenario/overlay.ts';
import type { Sources } from '../scenario/sources.ts';
import { overlayName, readScenario, readSources, readText, scenarioBytes } from './files.ts';
import { exit, print, printJson, refuse } from './shell.ts';

interface Checked {
  readonly file: string;
  readonly ok: boolean;
  readonly problems: readonly Problem[];
}

export function addValidate(program: Command): void {
  program
    .command('validate')
    .description(
      'Checks scenario files and says all that is wrong with them, with line and column.',
    )
    .argument('<file...>', 'scenario files, and translations of them (<slug>.<language>.yaml)')
    .option('--seeds <folder>', 'where the seeds stand that they cite')
    .option('--json', 'the problems as JSON')
    .addHelpText('after', '\nExit code: 0 if every file is good, 1 if one is not, 2 on wrong use.')
    .action((files: readonly string[], options: { seeds?: string; json?: boolean }) => {
      const sources = readSources(options.seeds);
      if (!sources.ok) {
        refuse(`The seeds are not in order:\n${sources.error.map(formatProblem).join('\n\n')}`);
        return;
      }
      const texts = files.map((file) => ({ file, text: readText(file, scenarioBytes) }));
      const checked = texts.flatMap(({ file, text }): readonly Checked[] => {
        if (!text.ok) return [];
        return [check(file, text.value, sources.value)];
      });
      if (options.json) printJson({ files: checked });
      else for (const each of checked) print(report(each));
      if (checked.some(({ ok }) => !ok)) exit(1);
      for (const { text } of texts) if (!text.ok) refuse(text.error);
    });
}

function check(file: string, text: string, sources: Sources): Checked {
  const slug = overlayName.exec(basename(file))?.[1];
  if (slug === undefined) {
    const { value, problems } = diagnoseScenario(file, text, sources);
    return { file, ok: value !== undefined, problems };
  }
  // A translation is checked against the scenario beside it.
  const original = join(dirname(file), `${slug}.yaml`);
  const scenario = readScenario(original, sources);
  if (!scenario.ok) {
    refuse(`${file} translates ${original}, which cannot be used:\n${scenario.error}`);
    return { file, ok: false, problems: [] };
  }
  const overlay = parseOverlay(file, text, scenario.value.scenario);
  return { file, ok: overlay.ok, problems: overlay.ok ? [] : overlay.error };
}

function report({ file, ok, problems }: Checked): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const verdict = ok ? `${file}: good` : `${file}: ${errors} problem${errors === 1 ? '' : 's'}`;
  return [...problems.map((problem) => `${formatProblem(problem)}\n`), verdict].join('\n');
}
