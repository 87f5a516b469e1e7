import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassScenario } from '../../app/class/class-scenario.ts';
import { useShelf } from '../../app/shelf/use-shelf.ts';
import type { ClassResult } from '../../debrief/class/class-result.ts';
import { dealsOf, sharesFor } from '../../debrief/class/class-results.ts';
import type { PartyId } from '../../scenario/scenario.ts';
import { Missed } from '../trouble/missed.tsx';
import { Panel } from '../page/panel.tsx';
import { outcomeMark } from '../debrief/chart/outcome-mark.ts';
import { Scatter, type ScatterMark } from '../debrief/chart/scatter.tsx';
import { number } from '../debrief/numbers.ts';
import { ClassLegend } from './class-legend.tsx';
import { partyTitle } from './titles.ts';
import { useClassScenario } from './use-class-scenario.ts';
import styles from './class.module.css';

interface ClassChartProps {
  readonly results: readonly ClassResult[];
  readonly known?: ClassScenario | undefined; // their scenario, where it is not to be sought on the shelf
  readonly labels?: ReadonlyMap<string, string>; // what stands beside the marks, by game
}

/**
 * All deals on one chart: in points with the frontier where they are of one scenario, else by how
 * far each side came on its own way, which is all that can be compared between scenarios. Without any
 * deal the frontier still shows what there was to be had.
 */
export function ClassChart({ results, known, labels }: ClassChartProps) {
  const { t } = useTranslation('class');
  const { t: shell } = useTranslation('shell');
  const shelf = useShelf();
  const deals = useMemo(() => dealsOf(results), [results]);
  const sought = useClassScenario(known === undefined ? results : nothingSought);
  const { failed, again } = sought;
  const found = known ?? sought.found;
  const sides = deals[0]?.sides ?? sidesOf(found);
  if (deals.length === 0 && found === undefined) {
    return (
      <Panel title={t('chartTitle')}>
        <p>{t('noDeals')}</p>
      </Panel>
    );
  }
  const [one, two] = sides.map((side) =>
    partyTitle(shelf, side, t('sideElsewhere'), known?.scenario),
  );
  const marks = deals.map((deal, index): ScatterMark => ({
    id: `${deal.game}-${index}`,
    label: labels?.get(deal.game) ?? '',
    points: found ? deal.points : percentPair(sharesFor(deal, sides)),
    ...outcomeMark(deal.outcome),
  }));
  const say = ({ id, points: [right, up] }: ScatterMark, count: number) => {
    const deal = deals[Number(id.split('-').at(-1))];
    const outcome = deal === undefined ? '' : shell(`outcome.${deal.outcome}`);
    return t('marks', { count, outcome, one, right: number(right), other: two, up: number(up) });
  };
  const words = { party: one };
  const others = { party: two };
  return (
    <Panel title={t('chartTitle')}>
      {failed && <Missed onAgain={again} />}
      {deals.length === 0 && <p>{t('noDeals')}</p>}
      {found ? (
        <Scatter
          label={t('chartLabel')}
          right={t('points', words)}
          up={t('points', others)}
          noDeal={found.plane.noDeal}
          frontier={found.plane.home.frontier.map(({ points }) => points)}
          outer={found.plane.all.frontier.map(({ points }) => points)}
          marks={marks}
          say={say}
        />
      ) : (
        <Scatter
          label={t('chartLabel')}
          right={t('share', words)}
          up={t('share', others)}
          field={[
            [0, 0],
            [100, 100],
          ]}
          marks={marks}
          say={say}
        />
      )}
      <ClassLegend frontier={found !== undefined} />
      <p className={styles['measure']}>
        {t(found ? 'chartPoints' : 'chartShares')} {t('marksKey')}
      </p>
    </Panel>
  );
}

function sidesOf(found: ClassScenario | undefined): readonly [PartyId, PartyId] {
  const [one, two] = found?.scenario.parties ?? [];
  return [one?.id ?? '', two?.id ?? ''];
}

const nothingSought: readonly ClassResult[] = [];

function percentPair([first, second]: readonly [number, number]): readonly [number, number] {
  return [Math.round(first * 100), Math.round(second * 100)];
}
