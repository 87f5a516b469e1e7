import { useTranslation } from 'react-i18next';
import type { Game } from '../../app/game-store.ts';
import { handOver, lookFrom } from '../../app/play.ts';
import { readSources } from '../../app/sources.ts';
import { Button } from '../controls/button.tsx';
import { PrintButton } from '../controls/print-button.tsx';
import { otherParty } from './find-in-view.ts';
import { ToTable } from './to-table.tsx';
import styles from './dossier.module.css';

/** What can be done with the papers, before one reads them. */
export function DossierActions({ game }: { readonly game: Game }) {
  const { t } = useTranslation('dossier');
  const { view, seating } = game;
  const other = otherParty(view);
  return (
    <div className={styles['actions']}>
      <ToTable game={game} />
      {seating === 'pair' && (
        <Button
          onClick={() => {
            handOver(other.id);
          }}
        >
          {t('toOther', { party: other.name })}
        </Button>
      )}
      {seating === 'watch' && (
        <Button
          onClick={() => {
            lookFrom(other.id);
          }}
        >
          {t('look', { party: other.name })}
        </Button>
      )}
      <PrintButton after={readSources}>{t('print')}</PrintButton>
    </div>
  );
}
