import { useTranslation } from 'react-i18next';
import { listUnreadableDrafts, removeUnreadableDraft } from '../../app/studio/drafts/drafts.ts';
import { Page } from '../page/page.tsx';
import { UnreadableEntries } from '../trouble/unreadable-entries.tsx';
import { BeginPanel } from './home/begin-panel.tsx';
import { BringIn } from './home/bring-in.tsx';
import { DraftList } from './home/draft-list.tsx';
import styles from './home/home.module.css';
import { useDrafts } from './home/use-drafts.ts';
import { KeepingStrip } from './keeping/keeping-strip.tsx';

/** The drafts that are kept here, and how to begin one. */
export function Studio() {
  const { t } = useTranslation('studio');
  const { drafts, deleted, refresh } = useDrafts();
  const isFirst = drafts?.length === 0 && deleted.length === 0;
  const list = drafts && <DraftList drafts={drafts} deleted={deleted} onChange={refresh} />;
  return (
    <>
      <KeepingStrip />
      <Page title={t('title')} lead={t('lead')}>
        <div className={styles['home']}>
          {!isFirst && list}
          <div className={styles['ways']}>
            <BeginPanel />
            <BringIn onChange={refresh} />
          </div>
          {isFirst && list}
          <UnreadableEntries
            list={listUnreadableDrafts}
            remove={removeUnreadableDraft}
            file="common-ground-damaged-draft.txt"
            again={drafts}
          />
        </div>
      </Page>
    </>
  );
}
