import { WithEnded } from '../debrief/with-ended.tsx';
import { Outcome } from './outcome.tsx';

export function OutcomeScreen({ game }: { readonly game: string }) {
  return (
    <WithEnded id={game}>
      <Outcome />
    </WithEnded>
  );
}
