import { useTranslation } from 'react-i18next';
import { useUnwatched } from '../../app/debrief/votes-seen.ts';
import type { SavedGame } from '../../app/storage/saved-game.ts';
import styles from './shelf.module.css';

/** At most three lines: what came of the latest games of this scenario. */
export function PlayedBefore({ games }: { readonly games: readonly SavedGame[] }) {
  const { t } = useTranslation('shelf');
  const { t: shell } = useTranslation('shell');
  const unwatched = useUnwatched();
  if (games.length === 0) return null;
  const line = (game: SavedGame): string => {
    const { seating, seatName, outcome, points, round, rounds } = game.about;
    const seat = seating === 'solo' ? seatName : t(seating);
    if (outcome === undefined) return t('open', { seat, round, rounds });
    if (unwatched(game)) return t('unwatched', { seat });
    const said = { seat, outcome: shell(`outcome.${outcome}`), points };
    return points === undefined ? t('played', said) : t('playedPoints', said);
  };
  return (
    <div className={styles['played']}>
      <h3>{t('playedBefore')}</h3>
      <ul>
        {games.slice(0, 3).map((game) => (
          <li key={game.id}>{line(game)}</li>
        ))}
      </ul>
    </div>
  );
}
