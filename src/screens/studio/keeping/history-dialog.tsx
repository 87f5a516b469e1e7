import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../../app/studio/drafts/draft-file.ts';
import { listVersions, rememberVersion } from '../../../app/studio/drafts/drafts.ts';
import { bringBack } from '../../../app/studio/drafts/history.ts';
import { draftOnDesk, useDesk } from '../../../app/studio/drafts/keep-desk.ts';
import { sizeOf } from '../../../app/studio/drafts/thin-versions.ts';
import { Button } from '../../controls/button.tsx';
import { Choices } from '../../controls/choices.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { moment } from '../../dates.ts';
import { announce } from '../../page/announcer.ts';
import { useFailure } from '../../trouble/use-failure.ts';
import { Difference } from './difference.tsx';
import styles from './history.module.css';

/** The versions of the draft on the desk: how each differs from now, and the way back to it. */
export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation('drafts');
  const fail = useFailure();
  const { lost } = useDesk();
  const [versions, setVersions] = useState<readonly Version[]>();
  const [chosen, setChosen] = useState<string>();
  const [said, setSaid] = useState('');
  const version = versions?.find(({ id }) => id === chosen) ?? versions?.[0];
  const when = (at: number) => moment(at, i18n.language);

  const list = useCallback(() => {
    const draft = draftOnDesk();
    if (draft) listVersions(draft.id).then(setVersions, fail);
  }, [fail]);
  useEffect(list, [list]);

  const keep = async () => {
    const draft = draftOnDesk();
    const kept = draft && (await rememberVersion(draft, 'asked'));
    setSaid(t(kept ? 'history.keptNow' : 'history.notKept'));
    list();
  };
  const restore = async (back: Version) => {
    await bringBack(back);
    announce(t('history.restored', { when: when(back.at) }));
    onClose();
  };

  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('history.title')}
      actions={
        <>
          <Button
            onClick={() => {
              keep().catch(fail);
            }}
          >
            {t('history.keep')}
          </Button>
          {version && !lost && (
            <Button
              onClick={() => {
                restore(version).catch(fail);
              }}
            >
              {t('history.restore')}
            </Button>
          )}
        </>
      }
    >
      <p>{t('history.lead')}</p>
      <p role="status" className={styles['said']}>
        {said}
      </p>
      {versions?.length === 0 && <p>{t('history.none')}</p>}
      {version && versions && (
        <div className={styles['columns']}>
          <div className={styles['versions']}>
            <Choices
              label={t('history.versions')}
              value={version.id}
              onChange={setChosen}
              choices={versions.map((each) => ({
                value: each.id,
                label: when(each.at),
                note: t('history.line', {
                  why: t(`history.why.${each.why}`),
                  size: t('history.size', { kilobytes: Math.ceil(sizeOf(each) / 1000) }),
                }),
              }))}
            />
          </div>
          <Difference key={version.id} version={version} />
        </div>
      )}
    </Dialog>
  );
}
