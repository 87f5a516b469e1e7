import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Game } from '../../app/game-store.ts';
import { prefetchTable } from '../prefetch-table.ts';
import { talksDates } from '../dates.ts';
import { Page } from '../page/page.tsx';
import { DossierActions, type Printed } from './dossier-actions.tsx';
import { BesidePapers } from './beside-papers.tsx';
import { otherParty } from './find-in-view.ts';
import { PaperTabs } from './paper-tabs.tsx';
import { RoleSheet } from './printed/role-sheet.tsx';
import styles from './dossier.module.css';

/** A party's papers before (and, from the table, during) the talks. */
export function Dossier({ game }: { readonly game: Game }) {
  const { t, i18n } = useTranslation('dossier');
  const { view, seating } = game;
  const { scenario, own } = view;
  const [printed, setPrinted] = useState<Printed>('all');
  const followsRecord = game.session.seats[view.other]?.kind === 'recorded';
  useEffect(() => {
    const soon = setTimeout(() => {
      // Nothing is lost if it fails: the table fetches itself again.
      prefetchTable().catch(() => undefined);
    }, 800);
    return () => {
      clearTimeout(soon);
    };
  }, []);
  return (
    <Page
      title={scenario.title}
      kicker={t('kicker', {
        city: scenario.venue.city,
        date: talksDates(scenario, i18n.language),
      })}
    >
      <p className={styles['eyes']}>
        {t(seating === 'watch' ? 'watchEyes' : 'eyes', { party: own.name })}
      </p>
      {followsRecord && (
        <p className={styles['follows']}>
          {t('follows', { adjective: otherParty(view).adjective })}
        </p>
      )}
      <DossierActions game={game} onPrint={setPrinted} />
      {printed === 'role' && <RoleSheet view={view} />}
      <div
        className={[styles['columns'], printed === 'role' && 'no-print'].filter(Boolean).join(' ')}
      >
        <PaperTabs view={view} />
        <BesidePapers game={game} />
      </div>
    </Page>
  );
}
