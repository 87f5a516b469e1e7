import type { ReactNode } from 'react';
import { WithEnded } from '../with-ended.tsx';
import { Report } from './report.tsx';

interface ReportScreenProps {
  readonly game: string;
  readonly part?: string | undefined;
  readonly beside?: ReactNode;
}

export function ReportScreen({ game, part, beside }: ReportScreenProps) {
  return (
    <WithEnded id={game}>
      <Report part={part} beside={beside} />
    </WithEnded>
  );
}
