import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { HowItWent } from './how-it-went.tsx';
import { useAskAgain } from './use-ask-again.ts';

/** Stands where a part of a page could not be fetched, and asks for it again. */
export function Missed({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation('shell');
  const { asked, ask } = useAskAgain(true, onAgain);
  return (
    <div>
      <p role="status">{t('missed')}</p>
      <Button why={asked === 'asking' ? t('broken.asking') : undefined} onClick={ask}>
        {t('broken.again')}
      </Button>
      <HowItWent asked={asked} />
    </div>
  );
}
