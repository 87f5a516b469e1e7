import { History } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../../app/studio/drafts/keep-desk.ts';
import { useStudioKeeping } from '../../../app/studio/drafts/studio-keeping.ts';
import { Button } from '../../controls/button.tsx';
import { moment } from '../../dates.ts';
import { HistoryDialog } from './history-dialog.tsx';
import styles from './desk-bar.module.css';

/** Whether the draft is kept, and the way to how it was before. */
export function DeskBar() {
  const { t, i18n } = useTranslation('drafts');
  const { at } = useDesk();
  const { onlyHere } = useStudioKeeping();
  const [open, setOpen] = useState(false);
  return (
    <>
      <span className={styles['kept']}>
        {onlyHere
          ? t('bar.here')
          : at !== undefined && t('bar.kept', { when: moment(at, i18n.language) })}
      </span>
      <Button
        icon={<History aria-hidden="true" />}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('bar.history')}
      </Button>
      {open && (
        <HistoryDialog
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
