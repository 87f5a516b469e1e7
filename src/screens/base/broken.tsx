import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { exportOpenGame } from '../../app/export-open-game.ts';
import { useGame } from '../../app/game-store.ts';
import { routes } from '../../app/routes.ts';
import { Button, LinkButton } from './button.tsx';
import styles from './broken.module.css';

interface BrokenProps {
  readonly error: unknown;
  readonly onAgain: () => void;
}

/** Says what is safe before it says what failed. */
export function Broken({ error, onAgain }: BrokenProps) {
  const { t } = useTranslation('shell');
  const playing = useGame((game) => game !== undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <main id="main" tabIndex={-1} className={styles['broken']}>
      <h1 ref={heading} tabIndex={-1}>
        {t('broken.title')}
      </h1>
      <p>{playing ? t('broken.saved') : t('broken.notInGame')}</p>
      <p className={styles['actions']}>
        <Button look="primary" onClick={onAgain}>
          {t('broken.again')}
        </Button>
        {playing && <Button onClick={exportOpenGame}>{t('broken.export')}</Button>}
        <LinkButton to={routes.title}>{t('broken.home')}</LinkButton>
      </p>
      <details>
        <summary>{t('broken.details')}</summary>
        <pre>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
      </details>
    </main>
  );
}
