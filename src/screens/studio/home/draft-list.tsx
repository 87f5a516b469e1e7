import { Download, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { nameOf, type DraftFile } from '../../../app/studio/drafts/draft-file.ts';
import { putDraftBack, removeDraft } from '../../../app/studio/drafts/drafts.ts';
import type { WholeDraft } from '../../../app/studio/drafts/drafts-database.ts';
import { exportDrafts } from '../../../app/studio/drafts/drafts-file.ts';
import { useStudioKeeping } from '../../../app/studio/drafts/studio-keeping.ts';
import { Button } from '../../controls/button.tsx';
import { announce } from '../../page/announcer.ts';
import { Panel } from '../../page/panel.tsx';
import { useFailure } from '../../trouble/use-failure.ts';
import { DraftRow } from './draft-row.tsx';
import styles from './home.module.css';

interface DraftListProps {
  readonly drafts: readonly DraftFile[];
  readonly gone: WholeDraft | undefined; // the one that was deleted last
  readonly onGone: (whole: WholeDraft | undefined) => void;
  readonly onChange: () => void;
}

/** The drafts, with what can be done to each; what was deleted here can be had back. */
export function DraftList({ drafts, gone, onGone, onChange }: DraftListProps) {
  const { t } = useTranslation('drafts');
  const fail = useFailure();
  const { keeping } = useStudioKeeping();
  const unread = keeping === 'held' || keeping === 'newer';
  const remove = async (draft: DraftFile) => {
    const whole = await removeDraft(draft.id);
    onGone(whole);
    announce(t('deleted', { title: nameOf(draft) }));
    onChange();
  };
  const putBack = async (whole: WholeDraft) => {
    await putDraftBack(whole);
    onGone(undefined);
    announce(t('back', { title: nameOf(whole.draft) }));
    onChange();
  };
  return (
    <Panel title={t('yours')} look="plain">
      {gone && (
        <p className={styles['gone']}>
          <span>{t('deleted', { title: nameOf(gone.draft) })}</span>
          <Button
            icon={<Undo2 aria-hidden="true" />}
            onClick={() => {
              putBack(gone).catch(fail);
            }}
          >
            {t('undo')}
          </Button>
        </p>
      )}
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
    </Panel>
  );
}
