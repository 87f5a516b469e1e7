import type { Command } from 'commander';
import { diagnoseScenario } from '../scenario/parse.ts';
import { formatProblem, type Problem } from '../scenario/problem.ts';
import { readSeeds, readText } from './files.ts';
import { exit, print, printJson, refuse } from './shell.ts';

interface Checked {
  readonly file: string;
  readonly ok: boolean;
  readonly problems: readonly Problem[];
}

const limit = 2 ** 20; // bytes; a larger file is refused by its size alone

export function addValidate(program: Command): void {
  program
    .command('validate')
    .description(
      'Checks scenario files and says all that is wrong with them, with line and column.',
    )
    .argument('<file...>', 'scenario files (YAML)')
    .option('--seeds <folder>', 'where the seeds stand that they cite')
    .option('--json', 'the problems as JSON')
    .addHelpText('after', '\nExit code: 0 if every file is good, 1 if one is not, 2 on wrong use.')
    .action((files: readonly string[], options: { seeds?: string; json?: boolean }) => {
      const seeds = readSeeds(options.seeds);
      if (!seeds.ok) {
        refuse(`The seeds are not in order:\n${seeds.error.map(formatProblem).join('\n\n')}`);
        return;
      }
      const texts = files.map((file) => ({ file, text: readText(file, limit) }));
      const checked = texts.flatMap(({ file, text }): readonly Checked[] => {
        if (!text.ok) return [];
        const { value, problems } = diagnoseScenario(file, text.value, seeds.value);
        return [{ file, ok: value !== undefined, problems }];
      });
      if (options.json) printJson({ files: checked });
      else for (const each of checked) print(report(each));
      if (checked.some(({ ok }) => !ok)) exit(1);
      for (const { text } of texts) if (!text.ok) refuse(text.error);
    });
}

function report({ file, ok, problems }: Checked): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const verdict = ok ? `${file}: good` : `${file}: ${errors} problem${errors === 1 ? '' : 's'}`;
  return [...problems.map((problem) => `${formatProblem(problem)}\n`), verdict].join('\n');
}
