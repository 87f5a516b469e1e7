import { useTranslation } from 'react-i18next';
import type { Game } from '../../app/game-store.ts';
import { handOver, lookFrom } from '../../app/play.ts';
import { readSources } from '../../app/sources.ts';
import { Button } from '../controls/button.tsx';
import { PrintButton } from '../controls/print-button.tsx';
import { otherParty } from './find-in-view.ts';
import { ToTable } from './to-table.tsx';
import styles from './dossier.module.css';

/** What goes to the printer: what one needs in one's hands, or every paper with its sources. */
export type Printed = 'role' | 'all';

interface DossierActionsProps {
  readonly game: Game;
  readonly onPrint: (printed: Printed) => void;
}

/** What can be done with the papers, before one reads them. */
export function DossierActions({ game, onPrint }: DossierActionsProps) {
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
      <PrintButton
        before={() => {
          onPrint('role');
        }}
      >
        {t('printRole')}
      </PrintButton>
      <PrintButton
        before={() => {
          onPrint('all');
        }}
        after={readSources}
      >
        {t('printAll')}
      </PrintButton>
    </div>
  );
}
