import { useTranslation } from 'react-i18next';
import type { AboutGame, SavedGame } from '../../app/storage/saved-game.ts';
import styles from './shelf.module.css';

/** At most three lines: what came of the latest games of this scenario. */
export function PlayedBefore({ games }: { readonly games: readonly SavedGame[] }) {
  const { t } = useTranslation('shelf');
  const { t: shell } = useTranslation('shell');
  if (games.length === 0) return null;
  const line = ({ seating, seatName, outcome, points, round, rounds }: AboutGame): string => {
    const seat = seating === 'solo' ? seatName : t(seating);
    if (outcome === undefined) return t('open', { seat, round, rounds });
    const said = { seat, outcome: shell(`outcome.${outcome}`), points };
    return points === undefined ? t('played', said) : t('playedPoints', said);
  };
  return (
    <div className={styles['played']}>
      <h3>{t('playedBefore')}</h3>
      <ul>
        {games.slice(0, 3).map(({ id, about }) => (
          <li key={id}>{line(about)}</li>
        ))}
      </ul>
    </div>
  );
}
