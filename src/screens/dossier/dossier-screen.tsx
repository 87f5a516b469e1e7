import { WithGame } from '../curtain/with-game.tsx';
import { Dossier } from './dossier.tsx';

export function DossierScreen({ game }: { readonly game: string }) {
  return <WithGame id={game}>{(open) => <Dossier key={open.viewer} game={open} />}</WithGame>;
}
