import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { roomPicture } from '../../../assets/rooms/room-picture.ts';
import { pathTo } from '../../app/routes.ts';
import type { ShelfEntry } from '../../app/shelf/shelf-entry.ts';
import type { SavedGame } from '../../app/storage/saved-game.ts';
import { LinkButton } from '../controls/button.tsx';
import { talksDates } from '../dates.ts';
import { PartyMark } from '../parties/party-mark.tsx';
import styles from './shelf.module.css';
import { PlayedBefore } from './played-before.tsx';
import { ResultStamp } from './result-stamp.tsx';

interface ShelfPaperProps {
  readonly entry: ShelfEntry;
  readonly played: readonly SavedGame[];
  readonly leads?: boolean; // the paper that lies in front
  readonly onlyLook?: boolean; // it is not on the shelf
  readonly children?: ReactNode; // what else can be done with it
}

export function ShelfPaper({
  entry,
  played,
  leads = false,
  onlyLook = false,
  children,
}: ShelfPaperProps) {
  const { t, i18n } = useTranslation('shelf');
  const { t: shell } = useTranslation('shell');
  return (
    <article
      className={styles['paper']}
      data-leads={leads || undefined}
      aria-labelledby={`paper-${entry.id}`}
    >
      <p className={styles['dateline']}>
        <span>{entry.city}</span>
        <time dateTime={entry.date}>{talksDates(entry, i18n.language)}</time>
      </p>
      {leads && <p className={styles['start']}>{t('startHere')}</p>}
      {entry.own === true && <p className={styles['mark']}>{t('yours')}</p>}
      <h2 id={`paper-${entry.id}`}>{entry.title}</h2>
      <div className={styles['front']}>
        <img className={styles['room']} src={roomPicture(entry)} alt="" width={360} height={132} />
        <ResultStamp games={played} />
      </div>
      <p className={styles['sides']}>
        {entry.parties.map((party) => (
          <PartyMark key={party.id} party={party} />
        ))}
      </p>
      <p className={styles['summary']}>{entry.teaser}</p>
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
