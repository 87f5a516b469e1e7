import type { Game } from '../../app/game-store.ts';
import { WithGame } from '../curtain/with-game.tsx';
import { useBeforeVote } from '../outcome/before-vote.ts';
import { Table } from './table.tsx';

export function TableScreen({ game }: { readonly game: string }) {
  return <WithGame id={game}>{(open) => <Discreet key={open.viewer} game={open} />}</WithGame>;
}

/** Until the vote at home has been watched, the table does not tell how it went. */
function Discreet({ game }: { readonly game: Game }) {
  return <Table game={useBeforeVote(game)} />;
}
