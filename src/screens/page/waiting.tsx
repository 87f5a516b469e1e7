import { useTranslation } from 'react-i18next';
import styles from './waiting.module.css';

/** While a screen is fetched: still, and unseen if it comes at once. */
export function Waiting() {
  const { t } = useTranslation('shell');
  return (
    <main id="main" tabIndex={-1} className={styles['waiting']}>
      <p role="status">{t('waiting')}</p>
    </main>
  );
}
