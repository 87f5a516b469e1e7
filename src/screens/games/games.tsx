import { useTranslation } from 'react-i18next';
import { useKeeping } from '../../app/game-store.ts';
import { routes } from '../../app/routes.ts';
import { listUnreadableGames, removeUnreadableGame } from '../../app/storage/storage.ts';
import { LinkButton } from '../controls/button.tsx';
import { Page } from '../page/page.tsx';
import { Panel } from '../page/panel.tsx';
import { UnreadableEntries } from '../trouble/unreadable-entries.tsx';
import { AllGames } from './all-games.tsx';
import { FinishedGames } from './finished-games.tsx';
import { GameRow } from './game-row.tsx';
import { ImportGame } from './import-game.tsx';
import { useSavedGames } from './use-saved-games.ts';
import styles from './games.module.css';

/** Saved and finished games, with what can be done to them. */
export function Games() {
  const { t } = useTranslation('games');
  const { games, ready, refresh } = useSavedGames();
  const keeping = useKeeping();
  const unread = keeping === 'held' || keeping === 'newer';
  const open = games.filter(({ about }) => about.outcome === undefined);
  const finished = games.filter(({ about }) => about.outcome !== undefined);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={styles['games']}>
        {ready && unread && <p>{t(`unread.${keeping}`)}</p>}
        {ready && games.length === 0 && !unread && (
          <div>
            <p>{t('none')}</p>
            <LinkButton to={routes.shelf} look="primary">
              {t('play')}
            </LinkButton>
          </div>
        )}
        {open.length > 0 && (
          <Panel title={t('open')} look="plain">
            <ul className={styles['list']}>
              {open.map((game) => (
                <GameRow key={game.id} game={game} level={3} onChange={refresh} />
              ))}
            </ul>
          </Panel>
        )}
        {finished.length > 0 && <FinishedGames games={finished} onChange={refresh} />}
        {games.length > 0 && <AllGames games={games} onChange={refresh} />}
        <UnreadableEntries
          list={listUnreadableGames}
          remove={removeUnreadableGame}
          file="common-ground-damaged-game.json"
          again={games}
        />
        <ImportGame onImported={refresh} />
      </div>
    </Page>
  );
}
