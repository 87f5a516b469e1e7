import type { Scenario } from '../../scenario/scenario.ts';
import { gainsOf, gamesOf, giveOrTake, type Gain } from '../../simulation/balance/balance.ts';
import { ways, type Way } from '../../simulation/balance/ways.ts';
import type { Script } from '../../simulation/play-game.ts';
import type { TerminalSpeak } from '../voice.ts';
import { signedNumber } from './columns.ts';

interface Extent {
  readonly games: number; // of each way of playing
  readonly dice: number;
}

/**
 * What each way of playing is worth to a good player, a column a scenario and one for all; with what
 * chance may have added or taken away.
 */
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

type Measured = Readonly<Record<Way, readonly Gain[]>>;

function measure(scenario: Scenario, extent: Extent): Measured {
  const played = (script: Script): readonly Gain[] => [...gamesOf(scenario, script, extent)];
  return Object.fromEntries(
    Object.entries(ways).map(([way, script]) => [way, played(script)]),
  ) as Measured;
}

/** The good player's gain and the share of deals; of other ways what they gain more or less. */
function rowOf(speak: TerminalSpeak, way: Way, measured: readonly Measured[]): readonly string[] {
  const cell = (games: readonly Gain[], usual: readonly Gain[]): string => {
    const { own, deals } = gainsOf(games);
    const share = `(${(100 * deals).toFixed(0)}%)`;
    if (way === 'everything') return `${own.toFixed(1)} ${share}`;
    const more = signedNumber(own - gainsOf(usual).own, 1);
    return `${more} ± ${giveOrTake(games, usual).toFixed(1)} ${share}`;
  };
  return [
    speak(`figures:balance.ways.${way}`),
    ...measured.map((each) => cell(each[way], each.everything)),
    cell(
      measured.flatMap((each) => each[way]),
      measured.flatMap((each) => each.everything),
    ),
  ];
}
