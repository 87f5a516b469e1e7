import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import type { Asked } from './use-ask-again.ts';

/** What came of asking again for what could not be fetched, where it did not come. */
export function HowItWent({ asked }: { readonly asked: Asked }) {
  const { t } = useTranslation('shell');
  return (
    <div role="status">
      {asked === 'unreachable' && <p>{t('broken.unreachable')}</p>}
      {asked === 'new page' && (
        <>
          <p>{t('broken.newPage')}</p>
          <Button
            onClick={() => {
              location.reload();
            }}
          >
            {t('broken.reload')}
          </Button>
        </>
      )}
    </div>
  );
}
