import { type Command, InvalidArgumentError } from 'commander';
import { nashPoint } from '../analysis/nash-point.ts';
import type { Space } from '../analysis/space.ts';
import { bargain, bargainers, type BargainerName } from '../delegations/bargain/bargain.ts';
import { dice as diceOf } from '../lib/dice.ts';
import { nearest } from '../scenario/nearest.ts';
import { readGeniusFiles } from './genius-files.ts';
import { largestDice, readWhole } from './seats.ts';
import { print, printJson, refuse } from './shell.ts';

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

export function addBargain(program: Command): void {
  program
    .command('bargain')
    .description("Plays the field's stacked alternating offers on a Genius domain.")
    .argument('<file...>', 'DOMAIN.xml PROFILE1.xml PROFILE2.xml')
    .option('--genius', 'read Genius XML; there is no other form as yet')
    .option('--a <name>', `who plays profile 1: ${NAMES.join(', ')}`, readName, 'ours')
    .option('--b <name>', 'who plays profile 2', readName, 'boulware')
    .option('--rounds <n>', 'rounds before the talks fail', readWhole(1, 1_000_000), 100)
    .option('--games <n>', 'how many', readWhole(1, 1_000_000), 1)
    .option('--dice <n>', 'dice of the first', readWhole(0, largestDice), 1)
    .option('--json', 'as JSON')
    .action((files: readonly string[], options: Options) => {
      const [domain, one, other, more] = files;
      const three = one !== undefined && other !== undefined && more === undefined;
      if (options.genius !== true || domain === undefined || !three) {
        refuse('Needed are --genius and three files: a domain and two profiles.');
        return;
      }
      const read = readGeniusFiles([domain, one, other], options.json);
      if (read !== undefined) report(read.space, options);
    });
}

function readName(given: string): BargainerName {
  const name = NAMES.find((each) => each === given);
  if (name !== undefined) return name;
  const meant = nearest(given, NAMES);
  const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
  throw new InvalidArgumentError(`There are ${NAMES.join(', ')}.${hint}`);
}

function report(space: Space, { a, b, rounds, games, dice, json }: Options): void {
  const nash = nashPoint(space)?.utilities;
  let [first, second, agreed, distance, took] = [0, 0, 0, 0, 0];
  for (let game = 0; game < games; game++) {
    const seed = (dice + game) % (largestDice + 1);
    const met = bargain(space, a, b, { rounds, dice: diceOf(seed, 'bargain') });
    if (met === undefined) {
      refuse('The domain has too many outcomes for the plain protocol.');
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
    print(
      [
        `${a} against ${b}, ${games} times, ${rounds} rounds at most`,
        `  utilities          ${utilities.map((each) => each.toFixed(4)).join(' / ')}`,
        `  agreements         ${(100 * means.agreementRate).toFixed(1)} %`,
        `  from the Nash point ${means.nashDistance.toFixed(4)}`,
        `  rounds             ${means.rounds.toFixed(1)}`,
      ].join('\n'),
    );
  }
}
