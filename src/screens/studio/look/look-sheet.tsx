import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useGauges } from '../../../app/studio/gauges/gauges-store.ts';
import { useOld } from '../instruments/use-old.ts';
import { LazyLook } from './lazy-look.ts';
import styles from './look.module.css';

/** What players will see of the draft as it is, or as it last was a whole scenario. */
export function LookSheet() {
  const { t } = useTranslation('instruments');
  const scenario = useGauges(({ good }) => good?.scenario);
  const isOld = useOld();
  if (!scenario) return <p>{t('look.nothing')}</p>;
  return (
    <div className={styles['sheet']}>
      {isOld && <p className={styles['old']}>{t('look.old')}</p>}
      <Suspense fallback={<p role="status">{t('look.fetching')}</p>}>
        <LazyLook scenario={scenario} isOld={isOld} />
      </Suspense>
    </div>
  );
}
