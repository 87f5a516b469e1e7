import { Pin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SavedGame } from '../../../app/storage/saved-game.ts';
import { journeysOf, keepJourney } from '../../../app/studio/play/journeys.ts';
import { useStudio } from '../../../app/studio/use-studio.ts';
import { Button } from '../../controls/button.tsx';
import { moment } from '../../dates.ts';
import { useSavedGames } from '../../games/use-saved-games.ts';
import { announce } from '../../page/announcer.ts';
import styles from './play.module.css';

/** Games of this scenario in this browser that are not kept with the draft yet. */
export function GamesToKeep({ scenario }: { readonly scenario: string | undefined }) {
  const { t } = useTranslation('journeys');
  const { games } = useSavedGames();
  const kept = useStudio(({ draft }) => draft?.journeys);
  const records = new Set(journeysOf(kept ?? []).map(({ record }) => record));
  const open = games.filter(
    ({ about, record }) => about.scenario === scenario && about.begun && !records.has(record),
  );
  return (
    <details className={styles['fold']}>
      <summary>{t('keep.title', { count: open.length })}</summary>
      {open.length === 0 ? (
        <p className={styles['soft']}>{t('keep.none')}</p>
      ) : (
        <ul className={styles['list']}>
          {open.map((game) => (
            <GameToKeep key={game.id} game={game} />
          ))}
        </ul>
      )}
    </details>
  );
}

function GameToKeep({ game: { about, saved, record } }: { readonly game: SavedGame }) {
  const { t, i18n } = useTranslation('journeys');
  const { t: shell } = useTranslation('shell');
  const when = moment(saved, i18n.language);
  const state =
    about.outcome === undefined
      ? t('keep.round', { round: about.round })
      : shell(`outcome.${about.outcome}`);
  const who = about.seating === 'solo' ? about.seatName : t(`keep.${about.seating}`);
  const name = t('keep.name', { who, state, when });
  return (
    <li className={styles['row']}>
      <p className={styles['about']}>{name}</p>
      <Button
        icon={<Pin aria-hidden="true" />}
        aria-label={t('keep.keepNamed', { name })}
        onClick={() => {
          keepJourney(name, record);
          announce(t('keep.kept'));
        }}
      >
        {t('keep.keep')}
      </Button>
    </li>
  );
}
