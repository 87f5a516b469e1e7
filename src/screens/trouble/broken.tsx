import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { exportOpenGame } from '../../app/files/export-open-game.ts';
import { forgetFailures, NotFetched } from '../../app/fetched.ts';
import { useGame, useOnlyHere } from '../../app/game-store.ts';
import { hostOf } from '../../app/hosted.ts';
import { isLiveGame } from '../../app/live/game-address.ts';
import { routes } from '../../app/routes.ts';
import { Button, LinkButton } from '../controls/button.tsx';
import { EmptyTable } from './empty-table.tsx';
import { HowItWent } from './how-it-went.tsx';
import { useAskAgain } from './use-ask-again.ts';
import styles from './broken.module.css';

interface BrokenProps {
  readonly error: unknown;
  readonly onAgain: () => void;
}

/** Says what is safe before it says what failed. */
export function Broken({ error, onAgain }: BrokenProps) {
  const { t } = useTranslation('shell');
  const playing = useGame((game) => game !== undefined);
  const inClass = useGame((game) => game !== undefined && isLiveGame(game.id));
  const hosted = useGame((game) => game !== undefined && hostOf(game) !== undefined);
  const onlyHere = useOnlyHere();
  const heading = useRef<HTMLHeadingElement>(null);
  const notFetched = error instanceof NotFetched;
  const { asked, ask } = useAskAgain(notFetched, onAgain);
  useEffect(() => {
    heading.current?.focus();
    // Whoever goes elsewhere and comes back asks anew.
    return forgetFailures;
  }, []);
  const game = inClass ? 'inClass' : onlyHere ? 'onlyHere' : playing ? 'saved' : 'notInGame';
  return (
    <main id="main" tabIndex={-1} className={styles['broken']}>
      <EmptyTable />
      <h1 ref={heading} tabIndex={-1}>
        {notFetched ? t('broken.notFetched') : t('broken.title')}
      </h1>
      <p>{t(`broken.${game}`)}</p>
      {notFetched && <p>{t('broken.notFetchedText')}</p>}
      <p className={styles['actions']}>
        <Button
          look="primary"
          why={asked === 'asking' ? t('broken.asking') : undefined}
          onClick={notFetched ? ask : onAgain}
        >
          {t('broken.again')}
        </Button>
        {hosted && <Button onClick={exportOpenGame}>{t('broken.export')}</Button>}
        <LinkButton to={routes.title}>{t('broken.home')}</LinkButton>
      </p>
      <HowItWent asked={asked} />
      <details>
        <summary>{t('broken.details')}</summary>
        <pre>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
      </details>
    </main>
  );
}
