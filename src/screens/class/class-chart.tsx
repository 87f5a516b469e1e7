import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { shelf } from '../../app/shelf/shelf.ts';
import type { ClassResult } from '../../debrief/class-result.ts';
import { dealsOf } from '../../debrief/class-results.ts';
import { Panel } from '../base/panel.tsx';
import { outcomeMark } from '../debrief/chart/outcome-mark.ts';
import { Scatter } from '../debrief/chart/scatter.tsx';
import { ClassLegend } from './class-legend.tsx';
import { partyTitle } from './titles.ts';
import { useClassScenario } from './use-class-scenario.ts';
import styles from './class.module.css';

/**
 * All deals on one chart: in points with the frontier where they are of one scenario, else by how
 * far each side came on its own way, which is all that can be compared between scenarios.
 */
export function ClassChart({ results }: { readonly results: readonly ClassResult[] }) {
  const { t } = useTranslation('class');
  const deals = useMemo(() => dealsOf(results), [results]);
  const found = useClassScenario(results);
  const [one, two] = deals[0]?.sides ?? ['', ''];
  if (deals.length === 0) {
    return (
      <Panel title={t('chartTitle')}>
        <p>{t('noDeals')}</p>
      </Panel>
    );
  }
  const name = (side: string) => partyTitle(shelf, side);
  return (
    <Panel title={t('chartTitle')}>
      <p className={styles['measure']}>{t(found ? 'chartPoints' : 'chartShares')}</p>
      {found ? (
        <Scatter
          label={t('chartLabel')}
          right={t('points', { party: name(one) })}
          up={t('points', { party: name(two) })}
          noDeal={found.plane.noDeal}
          frontier={found.plane.home.frontier.map(({ points }) => points)}
          outer={found.plane.all.frontier.map(({ points }) => points)}
          marks={deals.map((deal, index) => ({
            id: `${deal.game}-${index}`,
            label: '',
            points: deal.points,
            ...outcomeMark(deal.outcome),
          }))}
        />
      ) : (
        <Scatter
          label={t('chartLabel')}
          right={t('share', { party: name(one) })}
          up={t('share', { party: name(two) })}
          field={[
            [0, 0],
            [100, 100],
          ]}
          marks={deals.map((deal, index) => ({
            id: `${deal.game}-${index}`,
            label: '',
            points: [percentOf(deal, 0), percentOf(deal, 1)],
            ...outcomeMark(deal.outcome),
          }))}
        />
      )}
      <ClassLegend frontier={found !== undefined} />
    </Panel>
  );
}

function percentOf({ scores }: ClassResult, side: 0 | 1): number {
  return Math.round((scores.value[side].share ?? 0) * 100);
}
