import { useTranslation } from 'react-i18next';
import { personaIds } from '../../../scenario/lists.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Meeting } from '../../../simulation/matrix.ts';
import type { Summary } from '../../../simulation/summarise.ts';
import { number, percent } from '../../debrief/numbers.ts';
import { WideTable } from '../../page/wide-table.tsx';

interface PersonaSquareProps {
  readonly scenario: Scenario;
  readonly met: readonly Meeting[];
}

/** Every persona against every persona: how often they agree, and what they bring home. */
export function PersonaSquare({ scenario, met }: PersonaSquareProps) {
  const { t } = useTranslation('instruments');
  const { t: shell } = useTranslation('shell');
  const [first, second] = scenario.parties;
  const sides = { one: first.name, other: second.name };
  const cells = {
    deals: ({ outcomes, games }: Summary) =>
      percent((outcomes.agreement + outcomes.partial) / Math.max(1, games)),
    points: ({ points }: Summary) =>
      t('matrix.pair', {
        mine: number(points[first.id]?.mean ?? 0, 0),
        theirs: number(points[second.id]?.mean ?? 0, 0),
      }),
  };
  const meeting = (one: string, other: string) =>
    met.find(({ personas }) => personas[first.id] === one && personas[second.id] === other);
  return (['deals', 'points'] as const).map((kind) => (
    <WideTable key={kind} caption={t(`matrix.${kind}`, sides)}>
      <thead>
        <tr>
          <th scope="col">{t('matrix.corner', sides)}</th>
          {personaIds.map((id) => (
            <th key={id} scope="col" data-number="">
              {shell(`persona.${id}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {personaIds.map((one) => (
          <tr key={one}>
            <th scope="row">{shell(`persona.${one}`)}</th>
            {personaIds.map((other) => {
              const found = meeting(one, other);
              return (
                <td key={other} data-number="">
                  {found && found.summary.games > 0 ? cells[kind](found.summary) : '–'}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </WideTable>
  ));
}
