import type { Game } from '../../app/game-store.ts';
import { Preparation } from './preparation.tsx';
import { ToTable } from './to-table.tsx';
import styles from './dossier.module.css';

/** Beside the papers: the player's own notes, and the way on. */
export function BesidePapers({ game }: { readonly game: Game }) {
  return (
    <aside className={styles['beside']}>
      {game.seating !== 'watch' && <Preparation game={game} />}
      <ToTable game={game} />
    </aside>
  );
}
