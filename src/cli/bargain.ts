import type { Command } from 'commander';
import { nashPoint } from '../analysis/solutions/nash-point.ts';
import type { Space } from '../analysis/space.ts';
import { bargain, bargainers, type BargainerName } from '../delegations/bargain/bargain.ts';
import { dice as diceOf } from '../lib/dice.ts';
import { readGeniusFiles } from './genius/genius-files.ts';
import { largestDice, oneOf, readWhole } from './seats.ts';
import { print, printJson, refuse } from './shell.ts';
import type { TerminalSpeak, TerminalVoice } from './voice.ts';

interface Options {
  readonly genius?: boolean;
  readonly a: BargainerName;
  readonly b: BargainerName;
  readonly rounds: number;
  readonly games: number;
  readonly dice: number;
  readonly json?: boolean;
}

const NAMES = Object.keys(bargainers) as BargainerName[];

export function addBargain(program: Command, { speak }: TerminalVoice): void {
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
    .option('--rounds <n>', speak('terminal:bargain.rounds'), readWhole(speak, 1, 1_000_000), 100)
    .option('--games <n>', speak('terminal:bargain.games'), readWhole(speak, 1, 1_000_000), 1)
    .option('--dice <n>', speak('terminal:bargain.dice'), readWhole(speak, 0, largestDice), 1)
    .option('--json', speak('terminal:option.json'))
    .action((files: readonly string[], options: Options) => {
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

function report(
  speak: TerminalSpeak,
  space: Space,
  { a, b, rounds, games, dice, json }: Options,
): void {
  const nash = nashPoint(space)?.utilities;
  let [first, second, agreed, distance, took] = [0, 0, 0, 0, 0];
  for (let game = 0; game < games; game++) {
    const seed = (dice + game) % (largestDice + 1);
    const met = bargain(space, a, b, { rounds, dice: diceOf(seed, 'bargain') });
    if (met === undefined) {
      refuse(speak('terminal:bargain.tooMany'));
      return;
    }
    const [one, other] = met.utilities;
    first += one;
    second += other;
    agreed += met.outcome === undefined ? 0 : 1;
    distance += nash ? Math.hypot(one - nash[0], other - nash[1]) : 0;
    took += met.rounds;
  }
  const utilities = [first / games, second / games] as const;
  const means = {
    utilities,
    agreementRate: agreed / games,
    nashDistance: distance / games,
    rounds: took / games,
  };
  if (json) printJson(means);
  else {
    const row = (name: 'utilities' | 'agreements' | 'nash' | 'rounds', said: string): string =>
      `  ${speak(`terminal:bargain.row.${name}`).padEnd(18)} ${said}`;
    print(
      [
        speak('terminal:bargain.head', { a, b, games, rounds }),
        row('utilities', utilities.map((each) => each.toFixed(4)).join(' / ')),
        row('agreements', `${(100 * means.agreementRate).toFixed(1)}%`),
        row('nash', means.nashDistance.toFixed(4)),
        row('rounds', means.rounds.toFixed(1)),
      ].join('\n'),
    );
  }
}
