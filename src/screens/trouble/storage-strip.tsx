import { useTranslation } from 'react-i18next';
import { exportOpenGame } from '../../app/files/export-open-game.ts';
import { useGame, useKeeping } from '../../app/game-store.ts';
import { hostOf } from '../../app/hosted.ts';
import { Button } from '../controls/button.tsx';
import styles from '../page/strip.module.css';

/** A strip over every page while games are not kept as they should be: why, and what to do. */
export function StorageStrip() {
  const { t } = useTranslation('shell');
  const keeping = useKeeping();
  // A file holds the papers of both sides: not to be had while the curtain hides them.
  const open = useGame((game) => game && game.curtain === undefined && hostOf(game) !== undefined);
  if (keeping === 'kept') return null;
  return (
    <div role="alert" className={styles['strip']}>
      <span>{t(`trouble.${keeping}`)}</span>
      {keeping === 'newer' && (
        <Button
          onClick={() => {
            location.reload();
          }}
        >
          {t('trouble.reload')}
        </Button>
      )}
      {open === true && <Button onClick={exportOpenGame}>{t('trouble.export')}</Button>}
    </div>
  );
}
