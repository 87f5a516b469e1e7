import { useTranslation } from 'react-i18next';
import type { PartyHome } from '../../../analysis/instruments/home.ts';
import { useGauges } from '../../../app/studio/gauges/gauges-store.ts';
import type { Issue, Party } from '../../../scenario/scenario.ts';
import { PartyMark } from '../../parties/party-mark.tsx';
import { Gauge } from './gauge.tsx';
import { RatifierBars } from './ratifier-bars.tsx';
import { useOld } from './use-old.ts';
import styles from './instruments.module.css';

/** What those who must agree at home make of what could be brought to them. */
export function HomeGauge({ issue }: { readonly issue: Issue }) {
  const { t } = useTranslation('instruments');
  const home = useGauges(({ measures }) => measures?.home);
  const scenario = useGauges(({ good }) => good?.scenario);
  const isOld = useOld();
  if (!home || !scenario) return null;
  return (
    <Gauge title={t('home.title')} old={isOld}>
      <p>{t('home.lead')}</p>
      {scenario.parties.map((party) => {
        const own = home.find((each) => each.party === party.id);
        return own && <AtHome key={party.id} party={party} home={own} issue={issue} />;
      })}
    </Gauge>
  );
}

interface AtHomeProps {
  readonly party: Party;
  readonly home: PartyHome;
  readonly issue: Issue;
}

function AtHome({ party, home, issue }: AtHomeProps) {
  const { t } = useTranslation('instruments');
  const total = party.ratifiers.reduce((sum, { weight }) => sum + weight, 0);
  const binds = party.ratifiers.find(({ id }) => id === home.binds);
  return (
    <div className={styles['home']}>
      <h3>
        <PartyMark party={party} />
      </h3>
      <p>
        {t('home.quorum', { quorum: home.quorum, total })}{' '}
        {binds && t('home.binds', { ratifier: binds.name })}
      </p>
      <ul>
        {home.ratifiers.map((support) => (
          <RatifierBars
            key={support.ratifier}
            support={support}
            ratifier={party.ratifiers.find(({ id }) => id === support.ratifier)}
            issue={issue}
          />
        ))}
      </ul>
    </div>
  );
}
