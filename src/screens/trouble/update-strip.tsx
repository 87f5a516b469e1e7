import { useTranslation } from 'react-i18next';
import { useUpdate } from '../../app/offline.ts';
import { Button } from '../controls/button.tsx';
import styles from '../page/strip.module.css';

/** Says that a newer version waits; never where a game is being played. */
export function UpdateStrip({ at }: { readonly at: string }) {
  const { t } = useTranslation('shell');
  const load = useUpdate((update) => update.load);
  if (load === undefined || inMidGame(at)) return null;
  return (
    <div role="status" className={styles['strip']} data-tone="good">
      <span>{t('update.ready')}</span>
      <Button onClick={load}>{t('update.load')}</Button>
    </div>
  );
}

/** Papers, table and class: a new page in the middle of them would take somebody by surprise. */
function inMidGame(at: string): boolean {
  return /^\/(dossier|table|lesson|console|projector)\b/.test(at);
}
