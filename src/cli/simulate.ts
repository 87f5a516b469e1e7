import type { Command } from 'commander';
import type { Skill } from '../delegations/character.ts';
import { createSession } from '../session/session.ts';
import type { OutcomeKind, PartyId, Scenario } from '../scenario/scenario.ts';
import type { Outcome } from '../negotiation/state.ts';
import { readScenario } from './files.ts';
import {
  aiSeat,
  checkParties,
  largestDice,
  readPersona,
  readSkill,
  readWhole,
  type PersonaChoice,
} from './seats.ts';
import { exit, print, printJson, refuse } from './shell.ts';

interface Options {
  readonly games: number;
  readonly dice: number;
  readonly persona?: readonly PersonaChoice[];
  readonly skill: Skill;
  readonly json?: boolean;
}

interface Simulation {
  readonly scenario: string;
  readonly games: number;
  readonly dice: number; // of the first game; the next has one more, and so on
  readonly outcomes: Readonly<Record<OutcomeKind, number>>;
  readonly points: Readonly<Record<PartyId, Spread>>;
  readonly rounds: { readonly mean: number };
}

interface Spread {
  readonly mean: number;
  readonly min: number;
  readonly max: number;
}

export function addSimulate(program: Command): void {
  program
    .command('simulate')
    .description('Plays AI delegations against each other and counts what comes of it.')
    .argument('<file>', 'a scenario')
    .option('--games <n>', 'how many games', readWhole(1, 1_000_000), 100)
    .option(
      '--dice <n>',
      'dice of the first game; the second has one more, and so on',
      readWhole(0, largestDice),
      1,
    )
    .option('--persona <party=name>', 'who plays a side (repeat it for the other)', readPersona)
    .option('--skill <name>', 'how well both play', readSkill, 'seasoned' as const)
    .option('--json', 'as JSON')
    .action((file: string, options: Options) => {
      const read = readScenario(file);
      if (!read.ok) {
        refuse(read.error);
        return;
      }
      const { scenario, text } = read.value;
      const personas = options.persona ?? [];
      const known = checkParties(
        scenario,
        personas.map(({ party }) => party),
      );
      if (!known.ok) {
        refuse(known.error);
        return;
      }
      const began = performance.now();
      const played = simulate(scenario, text, { ...options, persona: personas });
      const seconds = (performance.now() - began) / 1000;
      if (options.json) printJson({ ...played, seconds });
      else print(describe(scenario, played, seconds));
      if (played.games < options.games) exit(1);
    });
}

/** How one game of AI delegations went. */
interface Played {
  readonly outcome: Outcome | undefined;
  readonly rounds: number;
}

type Setting = Pick<Options, 'games' | 'dice' | 'persona' | 'skill'>;

/** The same games for the same dice, whoever counts them. */
export function playGames(
  scenario: Scenario,
  text: string,
  { games, dice, persona = [], skill }: Setting,
): readonly Played[] {
  return Array.from({ length: games }, (_, n) => {
    // The dice are 32 bits wide and go round.
    const own = (dice + n) % (largestDice + 1);
    const seats = Object.fromEntries(
      scenario.parties.map((party) => [party.id, aiSeat(party, persona, skill, own)]),
    );
    const session = createSession({ scenario, text, dice: own, seats });
    while (session.stepAi());
    const [{ id }] = scenario.parties;
    const { outcome, round } = session.view(id);
    return { outcome, rounds: round };
  });
}

function simulate(scenario: Scenario, text: string, setting: Setting): Simulation {
  const results = playGames(scenario, text, setting);
  const outcomes = results.flatMap(({ outcome }) => outcome ?? []);
  return {
    scenario: scenario.id,
    games: outcomes.length,
    dice: setting.dice,
    outcomes: countKinds(outcomes),
    points: Object.fromEntries(
      scenario.parties.map(({ id }) => [id, spread(outcomes.map(({ points }) => points[id] ?? 0))]),
    ),
    rounds: { mean: mean(results.map(({ rounds }) => rounds)) },
  };
}

function countKinds(outcomes: readonly Outcome[]): Readonly<Record<OutcomeKind, number>> {
  const count = (kind: OutcomeKind): number =>
    outcomes.filter((outcome) => outcome.kind === kind).length;
  return {
    agreement: count('agreement'),
    partial: count('partial'),
    stalemate: count('stalemate'),
    walkOut: count('walkOut'),
    unratified: count('unratified'),
  };
}

function spread(values: readonly number[]): Spread {
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
  return { mean: mean(values), min: least, max: most };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function describe(scenario: Scenario, played: Simulation, seconds: number): string {
  const { games, outcomes, points, rounds } = played;
  const share = (count: number): string => `${String(count).padStart(7)}  ${percent(count, games)}`;
  return [
    `${scenario.title}: ${games} games, ${rounds.mean.toFixed(1)} rounds each, ${seconds.toFixed(1)} s`,
    '',
    ...Object.entries(outcomes).map(([kind, count]) => `${kind.padEnd(12)}${share(count)}`),
    '',
    ...scenario.parties.map(({ id, name }) => {
      const { mean: average, min, max } = points[id] ?? { mean: 0, min: 0, max: 0 };
      return `${name}: ${average.toFixed(1)} points on average, ${min} to ${max}`;
    }),
  ].join('\n');
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
}
