import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../../app/routes.ts';
import type { ShelfEntry } from '../../app/shelf/shelf-entry.ts';
import type { SavedGame } from '../../app/storage/saved-game.ts';
import { LinkButton } from '../controls/button.tsx';
import { talksDates } from '../dates.ts';
import { PartyMark } from '../parties/party-mark.tsx';
import { VenueVignette } from './venue-vignette.tsx';
import styles from './shelf.module.css';
import { PlayedBefore } from './played-before.tsx';

interface ShelfPaperProps {
  readonly entry: ShelfEntry;
  readonly played: readonly SavedGame[];
  readonly children?: ReactNode; // what else can be done with it
  readonly onlyLook?: boolean; // it is not on the shelf
}

export function ShelfPaper({ entry, played, children, onlyLook = false }: ShelfPaperProps) {
  const { t, i18n } = useTranslation('shelf');
  const { t: shell } = useTranslation('shell');
  return (
    <article className={styles['paper']} aria-labelledby={`paper-${entry.id}`}>
      <p className={styles['dateline']}>
        <span>{entry.city}</span>
        <time dateTime={entry.date}>{talksDates(entry, i18n.language)}</time>
      </p>
      {entry.own === true && <p className={styles['mark']}>{t('yours')}</p>}
      <h2 id={`paper-${entry.id}`}>{entry.title}</h2>
      <VenueVignette backdrop={entry.backdrop} />
      <p className={styles['sides']}>
        {entry.parties.map((party) => (
          <PartyMark key={party.id} party={party} />
        ))}
      </p>
      <p className={styles['summary']}>{entry.summary}</p>
      <ul className={styles['facts']} aria-label={t('facts')}>
        <li>{t(`difficulty.${entry.difficulty}`)}</li>
        <li>{shell('minutes', { count: entry.minutes })}</li>
        <li>{shell('rounds', { count: entry.rounds })}</li>
        <li>{t('issues', { count: entry.issues.length })}</li>
      </ul>
      <PlayedBefore games={played} />
      {children}
      {!onlyLook && (
        <LinkButton to={pathTo.choose(entry.id)} look="primary" block className={styles['choose']}>
          {t('choose')}
          <span className="visually-hidden">: {entry.title}</span>
        </LinkButton>
      )}
    </article>
  );
}
