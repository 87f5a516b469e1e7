import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { saveRunAsCsv, saveRunAsJson } from '../../../app/studio/runs/export-run.ts';
import type { Run } from '../../../app/studio/runs/run.ts';
import { summaryOf } from '../../../app/studio/runs/summaries.ts';
import { meetings } from '../../../app/studio/runs/try-hard.ts';
import { Button } from '../../controls/button.tsx';
import { Panel } from '../../page/panel.tsx';
import { EndingsBar } from '../runs/endings-bar.tsx';
import { OddGames } from '../runs/odd-games.tsx';
import { RunState } from '../runs/run-state.tsx';
import { Stalemates } from '../runs/stalemates.tsx';
import { Takings } from '../runs/takings.tsx';
import { Coverage } from './coverage.tsx';
import { SideCoverage } from './side-coverage.tsx';
import { PersonaSquare } from './persona-square.tsx';
import styles from './try-hard.module.css';

function isStopped({ kind }: Run['state']): boolean {
  return kind !== 'playing' && kind !== 'finished';
}

interface TriedRunProps {
  readonly run: Run;
  readonly isOld: boolean; // the text plays differently by now
}

/** What many games came to. */
export function TriedRun({ run, isOld }: TriedRunProps) {
  const { t } = useTranslation('instruments');
  if (run.played === 0) return <RunState run={run} />;
  const summary = summaryOf(run);
  const met = meetings(run);
  const { scenario } = run.on;
  // Of pairs that played more games than others, one share of all says nothing.
  const isUneven = run.lineups.length > 1 && isStopped(run.state);
  return (
    <div className={styles['tried']}>
      {isOld && <p className={styles['old']}>{t('try.old')}</p>}
      <Panel title={t('games.endings')}>
        <EndingsBar outcomes={summary.outcomes} wanted={run.played} />
        <RunState run={run} />
        <Stalemates run={run} />
        {!isUneven && <Takings scenario={scenario} summary={summary} />}
        <p className={styles['actions']}>
          <Button icon={<Download aria-hidden="true" />} onClick={() => saveRunAsCsv(run)}>
            {t('try.csv')}
          </Button>
          <Button icon={<Download aria-hidden="true" />} onClick={() => saveRunAsJson(run)}>
            {t('try.json')}
          </Button>
        </p>
      </Panel>
      {met.length > 0 && (
        <Panel title={t('matrix.title')}>
          <PersonaSquare scenario={scenario} met={met} />
        </Panel>
      )}
      <Panel title={t('coverage.title')}>
        <Coverage run={run} />
        <SideCoverage run={run} />
      </Panel>
      <Panel title={t('odd.title')}>
        <OddGames run={run} ofEach={5} />
      </Panel>
    </div>
  );
}
