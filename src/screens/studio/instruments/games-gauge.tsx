import { useTranslation } from 'react-i18next';
import { useGauges } from '../../../app/studio/gauges/gauges-store.ts';
import { summaryOf } from '../../../app/studio/runs/summaries.ts';
import { EndingsBar } from '../runs/endings-bar.tsx';
import { NeverMetList } from '../runs/never-met-list.tsx';
import { OddGames } from '../runs/odd-games.tsx';
import { RunState } from '../runs/run-state.tsx';
import { Stalemates } from '../runs/stalemates.tsx';
import { Takings } from '../runs/takings.tsx';
import { Gauge } from './gauge.tsx';
import { useOld } from './use-old.ts';
import styles from './instruments.module.css';

/** Games of AI delegations, begun anew whenever the text plays differently. */
export function GamesGauge() {
  const { t } = useTranslation('instruments');
  const bar = useGauges((gauges) => gauges.bar);
  const plays = useGauges(({ good }) => good?.plays);
  const isBroken = useOld();
  if (!bar) return null;
  const summary = summaryOf(bar);
  const finished = bar.state.kind === 'finished';
  return (
    <Gauge title={t('games.title')} old={isBroken || plays !== bar.on.plays}>
      <EndingsBar outcomes={summary.outcomes} wanted={bar.wanted} />
      <RunState run={bar} />
      {bar.played > 0 && <Takings scenario={bar.on.scenario} summary={summary} />}
      {finished && (
        <>
          <Stalemates run={bar} />
          <NeverMetList run={bar} />
          <details className={styles['more']}>
            <summary>{t('odd.title')}</summary>
            <OddGames run={bar} ofEach={3} />
          </details>
        </>
      )}
    </Gauge>
  );
}
