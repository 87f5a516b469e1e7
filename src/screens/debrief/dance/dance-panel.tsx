import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dance as danceOf } from '../../../debrief/chapters/dance.ts';
import { Button } from '../../controls/button.tsx';
import { Panel } from '../../page/panel.tsx';
import { DanceChart } from './dance-chart.tsx';
import { DanceLegend } from './dance-legend.tsx';
import { danceSteps } from './dance-steps.ts';
import { DanceTable } from './dance-table.tsx';
import { partyIn, useEnded } from '../ended.ts';
import { StepSaid } from './step-said.tsx';
import styles from './dance.module.css';

/** The negotiation dance: who offered what when, and what could have been agreed. */
export function DancePanel() {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const { review } = ended;
  const dance = useMemo(() => danceOf(review), [review]);
  const steps = useMemo(() => danceSteps(dance.offers), [dance]);
  const end = steps.length + 1;
  const [shown, setShown] = useState(end);
  const chooseStep = useCallback((step: string) => {
    setShown(Number(step));
  }, []);
  const said = steps[shown - 1]?.points[0];
  const where =
    said === undefined
      ? t(shown === 0 ? 'scrub.start' : 'scrub.end')
      : t('scrub.offer', {
          round: said.round,
          party: partyIn(ended, said.by).name,
          at: shown,
          of: steps.length,
        });
  return (
    <Panel anchor="dance" title={t('sections.dance')}>
      <p>{t('danceLead')}</p>
      <div className={styles['dance']}>
        <div className={styles['drawn']}>
          <DanceChart dance={dance} steps={steps} shown={shown} onChoose={chooseStep} />
          <div className={`${styles['scrub'] ?? ''} no-print`}>
            <Button
              aria-label={t('scrub.back')}
              icon={<ChevronLeft aria-hidden="true" />}
              onClick={() => {
                setShown(Math.max(0, shown - 1));
              }}
            />
            <input
              type="range"
              min={0}
              max={end}
              value={shown}
              aria-label={t('scrub.label')}
              aria-valuetext={where}
              onChange={(event) => {
                setShown(Number(event.target.value));
              }}
            />
            <Button
              aria-label={t('scrub.on')}
              icon={<ChevronRight aria-hidden="true" />}
              onClick={() => {
                setShown(Math.min(end, shown + 1));
              }}
            />
          </div>
          <DanceLegend dance={dance} />
        </div>
        <div className={styles['said']} aria-live="polite">
          <h3>{where}</h3>
          <StepSaid dance={dance} step={steps[shown - 1]} before={shown === 0} />
        </div>
      </div>
      <DanceTable dance={dance} />
    </Panel>
  );
}
