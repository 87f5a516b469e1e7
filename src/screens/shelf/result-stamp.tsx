import { useTranslation } from 'react-i18next';
import { useUnwatched } from '../../app/debrief/votes-seen.ts';
import type { SavedGame } from '../../app/storage/saved-game.ts';
import styles from './shelf.module.css';

/** What came of the best of one's games of these talks, stamped across the picture. */
export function ResultStamp({ games }: { readonly games: readonly SavedGame[] }) {
  const { t } = useTranslation('shelf');
  const { t: shell } = useTranslation('shell');
  const unwatched = useUnwatched();
  const ended = games.filter((game) => game.about.outcome !== undefined && !unwatched(game));
  const best = ended.toSorted((one, other) => pointsOf(other) - pointsOf(one))[0]?.about;
  if (best?.outcome === undefined) return null;
  return (
    <p className={styles['stamp']} data-outcome={best.outcome}>
      <span className="visually-hidden">{t('best')} </span>
      {shell(`outcome.${best.outcome}`)}
      {best.points !== undefined && <b>{best.points}</b>}
    </p>
  );
}

/** A game without a person's seat has no points of its own. */
function pointsOf({ about }: SavedGame): number {
  return about.points ?? -Infinity;
}
