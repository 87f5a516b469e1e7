import { personaIds } from '../../scenario/lists.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Meeting } from '../../simulation/matrix.ts';
import type { Summary } from '../../simulation/summarise.ts';
import type { TerminalSpeak } from '../voice.ts';
import { columns } from './columns.ts';

/** Two squares: the share of deals, and the points of both. */
export function describeMatrix(
  speak: TerminalSpeak,
  { title, parties: [first, second] }: Scenario,
  met: readonly Meeting[],
): string {
  const sides = { one: first.name, other: second.name };
  const square = (cell: (summary: Summary) => string): string =>
    columns([
      ['', ...personaIds],
      ...personaIds.map((one) => [
        one,
        ...personaIds.map((other) => {
          const meeting = met.find(
            ({ personas }) => personas[first.id] === one && personas[second.id] === other,
          );
          return meeting ? cell(meeting.summary) : '';
        }),
      ]),
    ]);
  const deals = ({ outcomes, games }: Summary): string =>
    `${((100 * (outcomes.agreement + outcomes.partial)) / Math.max(1, games)).toFixed(0)}%`;
  const points = ({ points }: Summary): string =>
    [first, second].map(({ id }) => (points[id]?.mean ?? 0).toFixed(0)).join(' / ');
  return [
    speak('figures:matrix.head', { title, ...sides }),
    `${speak('figures:matrix.deals')}\n${square(deals)}`,
    `${speak('figures:matrix.points', sides)}\n${square(points)}`,
  ].join('\n\n');
}
