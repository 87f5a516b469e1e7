import type { Scenario } from '../../scenario/scenario.ts';
import { gainsOf, gamesOf, type Gains } from '../../simulation/balance/balance.ts';
import { ways, type Way } from '../../simulation/balance/ways.ts';
import type { TerminalSpeak } from '../voice.ts';
import { signedNumber } from './columns.ts';

interface Extent {
  readonly games: number; // of each way of playing
  readonly dice: number;
}

/** What each way of playing is worth to a good player, a column a scenario and one for all. */
export function balanceTable(
  speak: TerminalSpeak,
  scenarios: readonly Scenario[],
  extent: Extent,
): string {
  const measured = scenarios.map((scenario) => measure(scenario, extent));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const head = [
    speak('figures:balance.way'),
    ...scenarios.map(({ id }) => id),
    speak('figures:balance.mean'),
  ];
  const rows = Object.keys(ways).map((way) => rowOf(speak, way as Way, measured));
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

type Measured = Readonly<Record<Way, Gains>>;

function measure(scenario: Scenario, extent: Extent): Measured {
  return Object.fromEntries(
    Object.entries(ways).map(([way, script]) => [
      way,
      gainsOf([...gamesOf(scenario, script, extent)]),
    ]),
  ) as Measured;
}

/** The good player's gain and the share of deals; of other ways what they gain more or less. */
function rowOf(speak: TerminalSpeak, way: Way, measured: readonly Measured[]): readonly string[] {
  const mean = (of: (each: Measured) => number): number =>
    measured.reduce((sum, each) => sum + of(each), 0) / Math.max(1, measured.length);
  const share = (deals: number): string => `${(100 * deals).toFixed(0)}%`;
  const cell = (own: number, deals: number): string =>
    `${way === 'everything' ? own.toFixed(1) : signedNumber(own, 1)} (${share(deals)})`;
  const gain = (each: Measured): number =>
    each[way].own - (way === 'everything' ? 0 : each.everything.own);
  return [
    speak(`figures:balance.ways.${way}`),
    ...measured.map((each) => cell(gain(each), each[way].deals)),
    cell(
      mean(gain),
      mean((each) => each[way].deals),
    ),
  ];
}
