import { WithGame } from '../curtain/with-game.tsx';
import { Table } from './table.tsx';

export function TableScreen({ game }: { readonly game: string }) {
  return <WithGame id={game}>{(open) => <Table key={open.viewer} game={open} />}</WithGame>;
}
