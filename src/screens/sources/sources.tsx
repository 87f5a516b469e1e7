import { useTranslation } from 'react-i18next';
import { Missed } from '../base/missed.tsx';
import { Page } from '../base/page.tsx';
import { Panel } from '../base/panel.tsx';
import { SeedDigest } from './seed-digest.tsx';
import { useSeeds } from './use-seeds.ts';
import styles from './sources.module.css';

export function Sources() {
  const { t } = useTranslation('sources');
  const { t: shell } = useTranslation('shell');
  const { part: seeds, failed, again } = useSeeds();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={styles['sources']}>
        {failed && <Missed onAgain={again} />}
        {seeds === undefined && !failed && <p role="status">{shell('waiting')}</p>}
        {[...(seeds?.values() ?? [])]
          .toSorted((a, b) => a.events.localeCompare(b.events))
          .map((seed) => (
            <SeedDigest key={seed.id} seed={seed} />
          ))}
        <Panel title={t('fictionTitle')} look="plain">
          <p className={styles['measure']}>{t('fiction')}</p>
        </Panel>
        <Panel title={t('credits')} look="plain">
          <p className={styles['measure']}>{t('creditsText')}</p>
        </Panel>
      </div>
    </Page>
  );
}
