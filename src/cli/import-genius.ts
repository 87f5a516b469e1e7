import type { Command } from 'commander';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { stringify } from 'yaml';
import { benchmarkOf, type Benchmark } from '../analysis/genius/benchmark.ts';
import type { GeniusSpace } from '../analysis/genius/genius-space.ts';
import { cleaned, slugs } from '../analysis/genius/labels.ts';
import { parseScenario } from '../scenario/parse.ts';
import { reasonOf } from './files.ts';
import { readGeniusFiles, tellGeniusProblems, type GeniusPaths } from './genius-files.ts';
import { listed } from './problems.ts';
import { print, printJson, refuse } from './shell.ts';

interface Options {
  readonly out?: string;
  readonly json?: boolean;
}

export function addImportGenius(program: Command): void {
  program
    .command('import-genius')
    .description('Makes a scenario that can be played of a Genius domain and two profiles.')
    .argument('<domain>', 'the domain, XML')
    .argument('<profile1>', 'the profile of the party at the left, linear-additive XML')
    .argument('<profile2>', 'the profile of the other')
    .option('--out <file>', 'where the scenario goes (<slug>.yaml); printed unless said')
    .option('--json', 'what was made, as JSON')
    .addHelpText('after', '\nIn the folder scenarios/ the browser finds it too.')
    .action((domain: string, one: string, other: string, options: Options) => {
      importGenius([domain, one, other], options);
    });
}

function importGenius(files: GeniusPaths, { out, json }: Options): void {
  const read = readGeniusFiles(files, json);
  if (!read) return;
  const named = out === undefined ? read.name || stem(files[0], '.xml') : stem(out, '.yaml');
  const id = slugs([named], 'domain')[0] ?? 'domain';
  if (out !== undefined && basename(out) !== `${id}.yaml`) {
    refuse(`A scenario's file is called <slug>.yaml, of small letters and digits: ${id}.yaml?`);
    return;
  }
  const made = benchmarkOf(read, id);
  if (!made.ok) {
    tellGeniusProblems(files, made.error, json);
    return;
  }
  const text = `${head(files, read, made.value)}${stringify(made.value.scenario, { lineWidth: 0 })}`;
  const parsed = parseScenario(out ?? `${id}.yaml`, text);
  if (!parsed.ok) {
    refuse(`No scenario can be made of it:\n${listed(parsed.error)}`);
    return;
  }
  if (out !== undefined) {
    try {
      writeFileSync(out, text);
    } catch (error) {
      refuse(`${out} cannot be written: ${reasonOf(error)}.`);
      return;
    }
  }
  const { worths } = made.value;
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
  else print(`${out} written. ${worths.map(errorOf).join(' ')}`);
}

function stem(path: string, extension: string): string {
  return basename(path, extension);
}

function errorOf({ error }: Benchmark['worths'][number], side: number): string {
  return `Side ${side === 0 ? 'A' : 'B'}: no package is off by more than ${error.toFixed(3)} points.`;
}

/** What a reader of the file should know of how it was made. */
function head(files: GeniusPaths, { name, discounts }: GeniusSpace, made: Benchmark): string {
  const [domain, one, other] = files.map((file) => cleaned(basename(file)));
  const [a, b] = made.worths;
  const scales = [a, b].map(({ scale }) => scale.toFixed(3)).join(' and ');
  const lines = [
    'yaml-language-server: $schema=./scenario.schema.json',
    `Made by import-genius of the Genius domain “${cleaned(name)}” (${domain ?? ''}) with the profiles`,
    `${one ?? ''} (side A) and ${other ?? ''} (side B).`,
    `A utility of 1 is worth ${scales} points, so that the best options of a side add up to 100.`,
    'The best options are rounded by largest remainder, the others to the nearest whole point.',
    `Rounding error: ${[a, b].map(errorOf).join(' ')}`,
    'Reservation values are rounded to the nearest whole point.',
    'Status quo: the package on which the side that it serves better is least above its reservation',
    'value; noAgreement leads from there to the reservation values. Every issue is essential; a partial',
    'agreement, which the domain does not know, leaves the status quo where nothing is closed.',
    `Discount factors (${discounts.join(' and ')}) have no place in the rules and are left out.`,
  ];
  return `${lines.map((line) => `# ${line}`).join('\n')}\n`;
}
