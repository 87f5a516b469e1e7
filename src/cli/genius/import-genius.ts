import type { Command } from 'commander';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Benchmark } from '../../analysis/genius/benchmark.ts';
import type { GeniusSpace } from '../../analysis/genius/genius-space.ts';
import { cleaned } from '../../analysis/genius/labels.ts';
import { fromGenius, geniusId } from '../../authoring/begin/genius.ts';
import { parseScenario } from '../../scenario/parse.ts';
import { unwritten } from '../files.ts';
import { readGeniusFiles, tellGeniusProblems, type GeniusPaths } from './genius-files.ts';
import { listed } from '../problems.ts';
import { print, printJson, refuse } from '../shell.ts';
import type { TerminalSpeak, TerminalVoice } from '../voice.ts';

interface Options {
  readonly out?: string;
  readonly json?: boolean;
}

export function addImportGenius(program: Command, { speak }: TerminalVoice): void {
  program
    .command('import-genius')
    .description(speak('terminal:importGenius.does'))
    .argument('<domain>', speak('terminal:importGenius.domain'))
    .argument('<profile1>', speak('terminal:importGenius.profile1'))
    .argument('<profile2>', speak('terminal:importGenius.profile2'))
    .option('--out <file>', speak('terminal:importGenius.out'))
    .option('--json', speak('terminal:importGenius.json'))
    .addHelpText('after', `\n${speak('terminal:importGenius.finds')}`)
    .action((domain: string, one: string, other: string, options: Options) => {
      importGenius(speak, [domain, one, other], options);
    });
}

function importGenius(speak: TerminalSpeak, files: GeniusPaths, { out, json }: Options): void {
  const read = readGeniusFiles(files, json);
  if (!read) return;
  const named = out === undefined ? read.name || stem(files[0], '.xml') : stem(out, '.yaml');
  const id = geniusId(named);
  if (out !== undefined && basename(out) !== `${id}.yaml`) {
    refuse(speak('terminal:importGenius.name', { file: `${id}.yaml` }));
    return;
  }
  const made = fromGenius(read, named, (benchmark) => head(speak, files, read, benchmark));
  if (!made.ok) {
    tellGeniusProblems(files, made.error, json);
    return;
  }
  const { text, benchmark } = made.value;
  const parsed = parseScenario(out ?? `${id}.yaml`, text);
  if (!parsed.ok) {
    refuse(`${speak('terminal:importGenius.none')}\n${listed(parsed.error)}`);
    return;
  }
  if (out !== undefined) {
    try {
      writeFileSync(out, text);
    } catch (error) {
      refuse(unwritten(speak, out, error));
      return;
    }
  }
  const { worths } = benchmark;
  if (json) {
    printJson({
      id,
      file: out ?? null,
      scale: worths.map(({ scale }) => scale),
      error: worths.map(({ error }) => error),
      reservation: worths.map(({ reservation }) => reservation),
      discounts: read.discounts,
      text,
    });
  } else if (out === undefined) process.stdout.write(text);
  else
    print([speak('terminal:file.written', { file: out }), ...errorsOf(speak, benchmark)].join(' '));
}

function stem(path: string, extension: string): string {
  return basename(path, extension);
}

/** By how much the points of either side are off, for want of whole numbers. */
function errorsOf(speak: TerminalSpeak, { worths }: Benchmark): readonly string[] {
  return worths.map(({ error }, side) =>
    speak('terminal:importGenius.error', {
      side: side === 0 ? 'A' : 'B',
      points: error.toFixed(3),
    }),
  );
}

/** What a reader of the file should know of how it was made. */
function head(
  speak: TerminalSpeak,
  files: GeniusPaths,
  { name, discounts }: GeniusSpace,
  made: Benchmark,
): string {
  const [domain = '', one = '', other = ''] = files.map((file) => cleaned(basename(file)));
  const [a, b] = made.worths.map(({ scale }) => scale.toFixed(3));
  return speak('terminal:importGenius.head', {
    name: cleaned(name),
    domain,
    one,
    other,
    a: a ?? '',
    b: b ?? '',
    errors: errorsOf(speak, made).join(' '),
    discountA: discounts[0],
    discountB: discounts[1],
  });
}
