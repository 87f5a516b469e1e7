import type { Skill } from '../../delegations/character.ts';
import { personaIds } from '../../scenario/lists.ts';
import type { PersonaId, Scenario } from '../../scenario/scenario.ts';
import type { Lineup } from '../../simulation/play-game.ts';
import type { Summary } from '../../simulation/summarise.ts';
import { visible } from '../../scenario/problem.ts';
import { columns } from './columns.ts';

/** Every persona against every persona, those of the first side row by row. */
export function allLineups(
  { parties: [first, second] }: Scenario,
  skill: Skill,
): readonly Lineup[] {
  return personaIds.flatMap((one) =>
    personaIds.map((other) => ({
      [first.id]: { persona: one, skill },
      [second.id]: { persona: other, skill },
    })),
  );
}

/** What came of one pair of personas. */
export interface Meeting {
  readonly personas: Readonly<Record<string, PersonaId>>;
  readonly summary: Summary;
}

/** Two squares: the share of deals, and the points of both. */
export function describeMatrix(
  { title, parties: [first, second] }: Scenario,
  met: readonly Meeting[],
): string {
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
    `${((100 * (outcomes.agreement + outcomes.partial)) / Math.max(1, games)).toFixed(0)} %`;
  const points = ({ points }: Summary): string =>
    [first, second].map(({ id }) => (points[id]?.mean ?? 0).toFixed(0)).join(' / ');
  return [
    `${visible(title)}: ${visible(first.name)} by row, ${visible(second.name)} by column`,
    `Agreements, partial ones included\n${square(deals)}`,
    `Points, ${visible(first.name)} / ${visible(second.name)}\n${square(points)}`,
  ].join('\n\n');
}
