import { Debrief } from './debrief.tsx';
import { WithEnded } from './with-ended.tsx';

export function DebriefScreen({ game }: { readonly game: string }) {
  return (
    <WithEnded id={game}>
      <Debrief />
    </WithEnded>
  );
}
