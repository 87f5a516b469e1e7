import { useTranslation } from 'react-i18next';
import { Page } from '../page/page.tsx';
import { BeginPanel } from './home/begin-panel.tsx';
import { BringIn } from './home/bring-in.tsx';
import { DraftList } from './home/draft-list.tsx';
import styles from './home/home.module.css';
import { useDrafts } from './home/use-drafts.ts';
import { KeepingStrip } from './keeping/keeping-strip.tsx';

/** The drafts that are kept here, and how to begin one. */
export function Studio() {
  const { t } = useTranslation('studio');
  const { drafts, refresh } = useDrafts();
  return (
    <>
      <KeepingStrip />
      <Page title={t('title')} lead={t('lead')}>
        <div className={styles['home']}>
          {drafts && drafts.length > 0 && <DraftList drafts={drafts} onChange={refresh} />}
          <div className={styles['ways']}>
            <BeginPanel />
            <BringIn onChange={refresh} />
          </div>
          {drafts?.length === 0 && <DraftList drafts={drafts} onChange={refresh} />}
        </div>
      </Page>
    </>
  );
}
