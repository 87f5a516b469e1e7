import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Summary } from '../../../simulation/summarise.ts';
import { number, percent } from '../../debrief/numbers.ts';
import { PartyMark } from '../../parties/party-mark.tsx';
import { WideTable } from '../../page/wide-table.tsx';

interface TakingsProps {
  readonly scenario: Scenario;
  readonly summary: Summary;
}

/** Who got what: points on average, the least and the most, and the share of what was gained. */
export function Takings({ scenario, summary }: TakingsProps) {
  const { t } = useTranslation('instruments');
  return (
    <WideTable caption={t('takings.caption')} hideCaption>
      <thead>
        <tr>
          <th scope="col">{t('takings.side')}</th>
          <th scope="col" data-number="">
            {t('takings.points')}
          </th>
          <th scope="col" data-number="">
            {t('takings.share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {scenario.parties.map((party) => {
          const { mean, min, max } = summary.points[party.id] ?? { mean: 0, min: 0, max: 0 };
          return (
            <tr key={party.id}>
              <th scope="row">
                <PartyMark party={party} />
              </th>
              <td data-number="">
                {number(mean)}
                <br />
                <small>{t('takings.range', { least: number(min), most: number(max) })}</small>
              </td>
              <td data-number="">{percent(summary.surplusShare[party.id] ?? 0)}</td>
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
}
