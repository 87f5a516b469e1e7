import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useTranslation } from 'react-i18next';
import { LiveRegion } from './page/live-region.tsx';
import { RouteTable } from './route-table.tsx';
import styles from './app.module.css';

export function App() {
  const { t } = useTranslation('shell');
  return (
    <Router hook={useHashLocation}>
      <button
        type="button"
        className={styles['skip']}
        onClick={() => {
          document.getElementById('main')?.focus();
        }}
      >
        {t('skip')}
      </button>
      <RouteTable />
      <LiveRegion />
    </Router>
  );
}
