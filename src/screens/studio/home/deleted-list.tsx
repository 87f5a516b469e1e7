import { Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../../app/studio/drafts/draft-file.ts';
import { forgetDraft, restoreDraft, type DeletedDraft } from '../../../app/studio/drafts/drafts.ts';
import { Button } from '../../controls/button.tsx';
import { Confirm } from '../../controls/dialog.tsx';
import { moment } from '../../dates.ts';
import { announce } from '../../page/announcer.ts';
import { useFailure } from '../../trouble/use-failure.ts';
import styles from './home.module.css';

interface DeletedListProps {
  readonly deleted: readonly DeletedDraft[];
  readonly onChange: () => void;
}

/** The drafts that were deleted lately, each to be had back. */
export function DeletedList({ deleted, onChange }: DeletedListProps) {
  const { t, i18n } = useTranslation('drafts');
  const fail = useFailure();
  const [asked, setAsked] = useState<DeletedDraft>();
  const putBack = async (draft: DeletedDraft) => {
    await restoreDraft(draft);
    announce(t('back', { title: nameOf(draft) }));
    onChange();
  };
  const forget = async (draft: DeletedDraft) => {
    await forgetDraft(draft.id);
    announce(t('forgotten', { title: nameOf(draft) }));
    onChange();
  };
  return (
    <section className={styles['deleted']} aria-label={t('deletedLately')}>
      <h3>{t('deletedLately')}</h3>
      <p>{t('deletedNote')}</p>
      <ul className={styles['list']}>
        {deleted.map((draft) => {
          const title = nameOf(draft);
          return (
            <li key={draft.id} className={styles['row']}>
              <div className={styles['about']}>
                <h4>{title}</h4>
                <p className={styles['when']}>
                  {t('deletedAt', { when: moment(draft.deleted, i18n.language) })}
                </p>
              </div>
              <div className={styles['actions']}>
                <Button
                  icon={<Undo2 aria-hidden="true" />}
                  aria-label={t('takeBackNamed', { title })}
                  onClick={() => {
                    putBack(draft).catch(fail);
                  }}
                >
                  {t('takeBack')}
                </Button>
                <Button
                  look="danger"
                  icon={<Trash2 aria-hidden="true" />}
                  aria-label={t('forgetNamed', { title })}
                  onClick={() => {
                    setAsked(draft);
                  }}
                >
                  {t('forget')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <Confirm
        open={asked !== undefined}
        title={t('forgetTitle')}
        yes={t('forgetYes')}
        no={t('forgetNo')}
        onNo={() => {
          setAsked(undefined);
        }}
        onYes={() => {
          if (asked) forget(asked).catch(fail);
          setAsked(undefined);
        }}
      >
        <p>{t('forgetText', { title: asked && nameOf(asked) })}</p>
      </Confirm>
    </section>
  );
}
