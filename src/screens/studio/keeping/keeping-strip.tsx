import { useTranslation } from 'react-i18next';
import { draftOnDesk } from '../../../app/studio/drafts/keep-desk.ts';
import { settleWaiting } from '../../../app/studio/drafts/drafts.ts';
import { saveText } from '../../../app/studio/drafts/save-text.ts';
import { useStudioKeeping } from '../../../app/studio/drafts/studio-keeping.ts';
import { Button } from '../../controls/button.tsx';
import { useFailure } from '../../trouble/use-failure.ts';
import styles from '../../page/strip.module.css';

/** A strip over the studio while drafts are not kept as they should be: why, and what to do. */
export function KeepingStrip({ onDesk = false }: { readonly onDesk?: boolean }) {
  const { t } = useTranslation('drafts');
  const { keeping } = useStudioKeeping();
  const fail = useFailure();
  if (keeping === 'kept') return null;
  return (
    <div role="alert" className={styles['strip']}>
      <span>{t(`strip.${keeping}`)}</span>
      {keeping === 'newer' ? (
        <Button
          onClick={() => {
            location.reload();
          }}
        >
          {t('strip.reload')}
        </Button>
      ) : (
        <Button
          onClick={() => {
            settleWaiting().catch(fail);
          }}
        >
          {t('strip.retry')}
        </Button>
      )}
      {onDesk && <ExportDesk />}
    </div>
  );
}

export function ExportDesk() {
  const { t } = useTranslation('drafts');
  return (
    <Button
      onClick={() => {
        const draft = draftOnDesk();
        if (draft) saveText(draft);
      }}
    >
      {t('strip.export')}
    </Button>
  );
}
