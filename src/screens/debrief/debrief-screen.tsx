import type { ReactNode } from 'react';
import { Debrief } from './debrief.tsx';
import { WithEnded } from './with-ended.tsx';

interface DebriefScreenProps {
  readonly game: string;
  readonly beside?: ReactNode; // a chapter that this game has and others have not
}

export function DebriefScreen({ game, beside }: DebriefScreenProps) {
  return (
    <WithEnded id={game}>
      <Debrief beside={beside} />
    </WithEnded>
  );
}
