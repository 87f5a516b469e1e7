import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Game } from '../../app/game-store.ts';
import { handOver, lookFrom } from '../../app/play.ts';
import { pathTo } from '../../app/routes.ts';
import { Button } from '../base/button.tsx';
import { otherParty } from './find-in-view.ts';
import { Preparation } from './preparation.tsx';
import styles from './dossier.module.css';

/** Beside the papers: what to do next, and the player's own notes. */
export function DossierDesk({ game }: { readonly game: Game }) {
  const { t } = useTranslation('dossier');
  const [, go] = useLocation();
  const { view, seating } = game;
  const other = otherParty(view);
  const begun = game.session.record().moves.length > 0;
  return (
    <aside className={styles['desk']}>
      <div className={styles['deskActions']}>
        {seating === 'pair' && (
          <Button
            onClick={() => {
              handOver(other.id);
            }}
          >
            {t('toOther', { party: other.name })}
          </Button>
        )}
        <Button
          look="primary"
          onClick={() => {
            const turn = game.session.turn();
            if (seating === 'pair' && turn !== undefined && turn !== view.party) handOver(turn);
            go(pathTo.table(game.id));
          }}
        >
          {begun ? t('resume') : t('toTable')}
        </Button>
        {seating === 'watch' && (
          <Button
            onClick={() => {
              lookFrom(other.id);
            }}
          >
            {t('look', { party: other.name })}
          </Button>
        )}
        <Button
          icon={<Printer aria-hidden="true" />}
          onClick={() => {
            window.print();
          }}
        >
          {t('print')}
        </Button>
      </div>
      {seating !== 'watch' && <Preparation game={game} />}
    </aside>
  );
}
