import { useTranslation } from 'react-i18next';
import { useStudio } from '../../../app/studio/use-studio.ts';

/** What is found out about the draft while it is written. */
export function Instruments() {
  const { t } = useTranslation('instruments');
  const count = useStudio(({ reading }) => reading?.problems.length);
  return (
    <aside aria-label={t('title')}>
      {count !== undefined && <p role="status">{t('problems', { count })}</p>}
    </aside>
  );
}
