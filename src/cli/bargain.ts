import type { Command } from 'commander';
import { nashPoint } from '../analysis/solutions/nash-point.ts';
import type { Space } from '../analysis/space.ts';
import { bargain, bargainers, type BargainerName } from '../delegations/bargain/bargain.ts';
import { tournament, type Standing } from '../delegations/bargain/tournament.ts';
import { dice as diceOf } from '../lib/dice.ts';
import { readGeniusFiles } from './genius/genius-files.ts';
import { isFolder, readGeniusSet } from './genius/genius-folder.ts';
import { largestDice, oneOf, readWhole } from './seats.ts';
import { print, printJson, refuse } from './shell.ts';
import type { TerminalSpeak, TerminalVoice } from './voice.ts';

interface Options {
  readonly genius?: boolean;
  readonly a: BargainerName;
  readonly b: BargainerName;
  readonly rounds: readonly number[];
  readonly games: number;
  readonly dice: number;
  readonly json?: boolean;
}

const NAMES = Object.keys(bargainers) as BargainerName[];

export function addBargain(program: Command, { speak }: TerminalVoice): void {
  const readRounds = (given: string): readonly number[] =>
    given.split(',').map(readWhole(speak, 1, 1_000_000));
  const readName = (given: string): BargainerName => oneOf(speak, given, NAMES);
  program
    .command('bargain')
    .description(speak('terminal:bargain.does'))
    .argument('<file...>', speak('terminal:bargain.files'))
    .option('--genius', speak('terminal:bargain.genius'))
    .option(
      '--a <name>',
      speak('terminal:bargain.a', { names: NAMES.join(', ') }),
      readName,
      'ours',
    )
    .option('--b <name>', speak('terminal:bargain.b'), readName, 'boulware')
    .option('--rounds <n,…>', speak('terminal:bargain.rounds'), readRounds, [100])
    .option('--games <n>', speak('terminal:bargain.games'), readWhole(speak, 1, 1_000_000), 1)
    .option('--dice <n>', speak('terminal:bargain.dice'), readWhole(speak, 0, largestDice), 1)
    .option('--json', speak('terminal:option.json'))
    .action((files: readonly string[], options: Options) => {
      if (options.genius === true && files.every(isFolder)) {
        reportSets(speak, files, options);
        return;
      }
      const [domain, one, other, more] = files;
      const three = one !== undefined && other !== undefined && more === undefined;
      if (options.genius !== true || domain === undefined || !three) {
        refuse(speak('terminal:bargain.needed'));
        return;
      }
      const read = readGeniusFiles([domain, one, other], options.json);
      if (read !== undefined) report(speak, read.space, options);
    });
}

interface Means {
  readonly utilities: readonly [number, number];
  readonly agreementRate: number;
  readonly nashDistance: number;
  readonly rounds: number;
}

function report(speak: TerminalSpeak, space: Space, options: Options): void {
  const { a, b, rounds, games, json } = options;
  const all: Means[] = [];
  for (const length of rounds) {
    const means = meansOf(space, length, options);
    if (means === undefined) {
      refuse(speak('terminal:bargain.tooMany'));
      return;
    }
    all.push(means);
  }
  if (json) {
    printJson(all.length === 1 ? all[0] : all);
    return;
  }
  const row = (name: 'utilities' | 'agreements' | 'nash' | 'rounds', said: string): string =>
    `  ${speak(`terminal:bargain.row.${name}`).padEnd(18)} ${said}`;
  for (const [at, means] of all.entries()) {
    print(
      [
        speak('terminal:bargain.head', { a, b, games, rounds: rounds[at] ?? 0 }),
        row('utilities', means.utilities.map((each) => each.toFixed(4)).join(' / ')),
        row('agreements', `${(100 * means.agreementRate).toFixed(1)}%`),
        row('nash', means.nashDistance.toFixed(4)),
        row('rounds', means.rounds.toFixed(1)),
      ].join('\n'),
    );
  }
}

/** Undefined where the domain has too many outcomes to be listed. */
function meansOf(space: Space, rounds: number, { a, b, games, dice }: Options): Means | undefined {
  const nash = nashPoint(space)?.utilities;
  let [first, second, agreed, distance, took] = [0, 0, 0, 0, 0];
  for (let game = 0; game < games; game++) {
    const seed = (dice + game) % (largestDice + 1);
    const met = bargain(space, a, b, { rounds, dice: diceOf(seed, 'bargain') });
    if (met === undefined) return undefined;
    const [one, other] = met.utilities;
    first += one;
    second += other;
    agreed += met.outcome === undefined ? 0 : 1;
    distance += nash ? Math.hypot(one - nash[0], other - nash[1]) : 0;
    took += met.rounds;
  }
  return {
    utilities: [first / games, second / games],
    agreementRate: agreed / games,
    nashDistance: distance / games,
    rounds: took / games,
  };
}

/** The whole field against itself, on every domain of a folder: a table for each and each length. */
function reportSets(
  speak: TerminalSpeak,
  folders: readonly string[],
  { rounds, dice, json }: Options,
): void {
  const all: object[] = [];
  for (const folder of folders) {
    const { name, spaces, leftOut } = readGeniusSet(folder);
    if (spaces.length === 0) {
      refuse(speak('terminal:bargain.none', { folder }));
      continue;
    }
    if (!json) {
      for (const { domain, why } of leftOut) {
        print(speak(`terminal:bargain.leftOut.${why}`, { domain }));
      }
    }
    for (const length of rounds) {
      const standings = tournament(spaces, length, dice) ?? [];
      const pairs = spaces.length;
      if (json) all.push({ name, pairs, leftOut, rounds: length, standings });
      else {
        print(speak('terminal:bargain.field', { name, pairs, rounds: length }));
        print(tableOf(speak, standings));
      }
    }
  }
  if (json) printJson(all);
}

function tableOf(speak: TerminalSpeak, standings: readonly Standing[]): string {
  const columns = ['utility', 'againstOthers', 'agreement'] as const;
  const line = (first: string, cells: readonly string[]): string =>
    `  ${first.padEnd(12)}${cells.map((cell) => cell.padStart(18)).join('')}`;
  return [
    line(
      '',
      columns.map((column) => speak(`terminal:bargain.column.${column}`)),
    ),
    ...standings.map(({ name, utility, againstOthers, agreement }) =>
      line(name, [
        utility.toFixed(4),
        againstOthers.toFixed(4),
        `${(100 * agreement).toFixed(1)}%`,
      ]),
    ),
  ].join('\n');
}
