import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { followReading } from '../../../app/studio/gauges/follow-reading.ts';
import { useGauges } from '../../../app/studio/gauges/gauges-store.ts';
import { useChosenIssue } from './chosen-issue.ts';
import { GamesGauge } from './games-gauge.tsx';
import { HomeGauge } from './home-gauge.tsx';
import { OwnWordsGauge } from './own-words-gauge.tsx';
import { PlaneGauge } from './plane-gauge.tsx';
import { ProblemsGauge } from './problems-gauge.tsx';
import { SheetsGauge } from './sheets-gauge.tsx';
import { SignGauge } from './sign-gauge.tsx';
import { useOld } from './use-old.ts';
import styles from './instruments.module.css';

/** What is found out about the draft while it is written. */
export function Instruments() {
  const { t } = useTranslation('instruments');
  const unmeasured = useGauges((gauges) => gauges.unmeasured);
  const scenario = useGauges(({ good }) => good?.scenario);
  const [issue, choose] = useChosenIssue(scenario);
  const isOld = useOld();
  useEffect(() => followReading(), []);
  return (
    <aside aria-label={t('title')} className={styles['instruments']}>
      <ProblemsGauge />
      <OwnWordsGauge />
      {isOld && <p className={styles['old']}>{t('old')}</p>}
      {unmeasured && <p className={styles['old']}>{t(`unmeasured.${unmeasured.kind}`)}</p>}
      <GamesGauge />
      <SheetsGauge />
      {issue && <SignGauge issue={issue} onChoose={choose} />}
      {issue && <HomeGauge issue={issue} />}
      <PlaneGauge />
    </aside>
  );
}
