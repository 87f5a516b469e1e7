import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { nameOf, type DraftFile } from '../../../app/studio/drafts/draft-file.ts';
import { removeDraft, type DeletedDraft } from '../../../app/studio/drafts/drafts.ts';
import { exportDrafts } from '../../../app/studio/drafts/drafts-file.ts';
import { useStudioKeeping } from '../../../app/studio/drafts/studio-keeping.ts';
import { Button } from '../../controls/button.tsx';
import { announce } from '../../page/announcer.ts';
import { Panel } from '../../page/panel.tsx';
import { useFailure } from '../../trouble/use-failure.ts';
import { DeletedList } from './deleted-list.tsx';
import { DraftRow } from './draft-row.tsx';
import styles from './home.module.css';

interface DraftListProps {
  readonly drafts: readonly DraftFile[];
  readonly deleted: readonly DeletedDraft[]; // lately
  readonly onChange: () => void;
}

/** The drafts, with what can be done to each; what was deleted here can be had back. */
export function DraftList({ drafts, deleted, onChange }: DraftListProps) {
  const { t } = useTranslation('drafts');
  const fail = useFailure();
  const { keeping } = useStudioKeeping();
  const unread = keeping === 'held' || keeping === 'newer';
  const remove = async (draft: DraftFile) => {
    await removeDraft(draft.id);
    announce(t('deleted', { title: nameOf(draft) }));
    onChange();
  };
  return (
    <Panel title={t('yours')} look="plain">
      {drafts.length === 0 && <p>{unread ? t(`unread.${keeping}`) : t('none')}</p>}
      {drafts.length > 0 && (
        <>
          <ul className={styles['list']}>
            {drafts.map((draft) => (
              <DraftRow
                key={draft.id}
                draft={draft}
                onChange={onChange}
                onDelete={() => {
                  remove(draft).catch(fail);
                }}
              />
            ))}
          </ul>
          <div className={styles['all']}>
            <p>{t('allNote')}</p>
            <Button
              icon={<Download aria-hidden="true" />}
              onClick={() => {
                exportDrafts().catch(fail);
              }}
            >
              {t('exportAll')}
            </Button>
          </div>
        </>
      )}
      {deleted.length > 0 && <DeletedList deleted={deleted} onChange={onChange} />}
    </Panel>
  );
}
