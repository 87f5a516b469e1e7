import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { routes } from '../../app/routes.ts';
import { Missed } from '../trouble/missed.tsx';
import { Page } from '../page/page.tsx';
import { Panel } from '../page/panel.tsx';
import { SeedDigest } from './seed-digest.tsx';
import { useSources } from './use-sources.ts';
import { WorkList } from './work-list.tsx';
import styles from './sources.module.css';

export function Sources() {
  const { t } = useTranslation('sources');
  const { t: shell } = useTranslation('shell');
  const { part: sources, failed, again } = useSources();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={styles['sources']}>
        {failed && <Missed onAgain={again} />}
        {sources === undefined && !failed && <p role="status">{shell('waiting')}</p>}
        {[...(sources?.seeds.values() ?? [])]
          .toSorted((a, b) => a.events.localeCompare(b.events))
          .map((seed) => (
            <SeedDigest key={seed.id} seed={seed} />
          ))}
        {sources && sources.works.size > 0 && <WorkList works={[...sources.works.values()]} />}
        <Panel title={t('fictionTitle')} look="plain">
          <p className={styles['measure']}>{t('fiction')}</p>
        </Panel>
        <Panel title={t('credits')} look="plain">
          <p className={styles['measure']}>{t('creditsText')}</p>
          <p className={styles['measure']}>
            <Link href={routes.gallery}>{t('gallery')}</Link>
          </p>
        </Panel>
      </div>
    </Page>
  );
}
