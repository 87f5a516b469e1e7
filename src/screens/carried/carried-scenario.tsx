import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../scenario/scenario.ts';
import { isolated } from '../../lib/direction.ts';
import { longDate } from '../dates.ts';
import { PartyMark } from '../parties/party-mark.tsx';
import styles from './carried.module.css';

/** What a scenario is, in a few lines. */
export function CarriedScenario({ scenario }: { readonly scenario: Scenario }) {
  const { t, i18n } = useTranslation('hand-on');
  const { t: shell } = useTranslation('shell');
  const { venue, date, rounds, minutes, issues, parties, summary } = scenario;
  return (
    <div className={styles['scenario']}>
      <p>{summary}</p>
      <dl>
        <div>
          <dt>{t('carried.parties')}</dt>
          <dd className={styles['parties']}>
            {parties.map((party) => (
              <PartyMark key={party.id} party={party} />
            ))}
          </dd>
        </div>
        <div>
          <dt>{t('carried.where')}</dt>
          <dd>
            {isolated(venue.city)}, {longDate(date, i18n.language)}
          </dd>
        </div>
        <div>
          <dt>{t('carried.length')}</dt>
          <dd>
            {shell('rounds', { count: rounds })}, {shell('minutes', { count: minutes })}
          </dd>
        </div>
        <div>
          <dt>{t('carried.issues')}</dt>
          <dd>
            <ul>
              {issues.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </div>
  );
}
