import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Game } from '../../app/game-store.ts';
import { handOver } from '../../app/play.ts';
import { pathTo } from '../../app/routes.ts';
import { Button } from '../controls/button.tsx';

/** To the table; of two people, whoever is to move takes the seat there. */
export function ToTable({ game }: { readonly game: Game }) {
  const { t } = useTranslation('dossier');
  const [, go] = useLocation();
  const begun = game.session.moves() > 0;
  return (
    <Button
      look="primary"
      onClick={() => {
        const { turn } = game.view;
        if (game.seating === 'pair' && turn !== undefined && turn !== game.viewer) handOver(turn);
        go(pathTo.table(game.id));
      }}
    >
      {begun ? t('resume') : t('toTable')}
    </Button>
  );
}
