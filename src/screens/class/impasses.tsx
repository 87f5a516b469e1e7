import { useTranslation } from 'react-i18next';
import { useShelf } from '../../app/shelf/use-shelf.ts';
import type { ClassResult } from '../../debrief/class/class-result.ts';
import { gamesOf, impassesOf } from '../../debrief/class/class-results.ts';
import { Panel } from '../page/panel.tsx';
import { number } from '../debrief/numbers.ts';
import { WideTable } from '../page/wide-table.tsx';
import { partyTitle, scenarioTitle } from './titles.ts';
import styles from './class.module.css';

const kinds = ['stalemate', 'walkOut', 'unratified'] as const;

/** The games without a deal: what became of them, and what having none was worth. */
export function Impasses({ results }: { readonly results: readonly ClassResult[] }) {
  const { t } = useTranslation('class');
  const { t: shell } = useTranslation('shell');
  const shelf = useShelf();
  const impasses = impassesOf(results);
  const games = gamesOf(results).length;
  return (
    <Panel title={t('impassesTitle')}>
      <p>{t('impassesCount', { count: impasses.length, games })}</p>
      <ul className={styles['counts']}>
        {kinds.map((kind) => {
          const count = impasses.filter(({ outcome }) => outcome === kind).length;
          return (
            count > 0 && (
              <li key={kind}>
                {shell(`outcome.${kind}`)}: <strong>{count}</strong>
              </li>
            )
          );
        })}
      </ul>
      {impasses.length > 0 && (
        <details className={styles['fold']}>
          <summary>{t('oneByOne')}</summary>
          <WideTable caption={t('impassesCaption')} hideCaption>
            <thead>
              <tr>
                <th scope="col">{t('scenario')}</th>
                <th scope="col">{t('side')}</th>
                <th scope="col">{t('outcome')}</th>
                <th scope="col" data-number="">
                  {t('reservations')}
                </th>
              </tr>
            </thead>
            <tbody>
              {impasses.map((each) => (
                <tr key={`${each.game} ${each.side ?? ''}`}>
                  <th scope="row">
                    {scenarioTitle(shelf, each.scenario.id, t('scenarioElsewhere'))}
                  </th>
                  <td>
                    {each.side === undefined
                      ? t('watched')
                      : partyTitle(shelf, each.side, t('sideElsewhere'))}
                  </td>
                  <td>{shell(`outcome.${each.outcome}`)}</td>
                  <td data-number="">
                    {each.reservation.map((points) => number(points)).join(' : ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </WideTable>
        </details>
      )}
    </Panel>
  );
}
