import type { ReactNode } from 'react';
import { Panel } from '../../page/panel.tsx';
import { useBench } from '../bench.ts';

interface ReplyPanelProps {
  readonly question: string;
  readonly lead: string; // what hangs on the answer
  readonly children?: ReactNode; // what is asked about
}

/** What every question of the caucus looks like to the one who must answer it. */
export function ReplyPanel({ question, lead, children }: ReplyPanelProps) {
  const { t } = useBench();
  return (
    <Panel title={t('reply.title')}>
      <p>
        <strong>{question}</strong>
      </p>
      <p>{lead}</p>
      {children}
    </Panel>
  );
}
