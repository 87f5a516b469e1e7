import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetGame } from '../../app/forget-game.ts';
import { exportGames } from '../../app/files/games-file.ts';
import type { SavedGame } from '../../app/storage/saved-game.ts';
import { announce } from '../page/announcer.ts';
import { Button } from '../controls/button.tsx';
import { Confirm } from '../controls/dialog.tsx';
import { Panel } from '../page/panel.tsx';
import { useFailure } from '../trouble/use-failure.ts';
import styles from './games.module.css';

interface AllGamesProps {
  readonly games: readonly SavedGame[];
  readonly onChange: () => Promise<void>;
}

/** What is done to all games at once: one file of them, or none of them left. */
export function AllGames({ games, onChange }: AllGamesProps) {
  const { t } = useTranslation('games');
  const fail = useFailure();
  const [asking, setAsking] = useState(false);
  const count = games.length;

  const removeAll = async () => {
    for (const { id } of games) await forgetGame(id);
    announce(t('allDeleted', { count }));
    await onChange();
  };

  return (
    <Panel title={t('all')} look="plain">
      <p>{t('allNote')}</p>
      <p className={styles['actions']}>
        <Button
          icon={<Download aria-hidden="true" />}
          onClick={() => {
            exportGames(games);
          }}
        >
          {t('exportAll')}
        </Button>
        <Button
          look="danger"
          icon={<Trash2 aria-hidden="true" />}
          onClick={() => {
            setAsking(true);
          }}
        >
          {t('deleteAll')}
        </Button>
      </p>
      <Confirm
        open={asking}
        title={t('deleteAllTitle', { count })}
        yes={t('deleteAllYes')}
        no={t('deleteAllNo')}
        onNo={() => {
          setAsking(false);
        }}
        onYes={() => {
          setAsking(false);
          removeAll().catch(fail);
        }}
      >
        <p>{t('deleteAllText')}</p>
      </Confirm>
    </Panel>
  );
}
