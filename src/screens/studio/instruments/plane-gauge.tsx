import { useTranslation } from 'react-i18next';
import { useGauges } from '../../../app/studio/gauges/gauges-store.ts';
import type { MeasuredPlane } from '../../../app/studio/gauges/measures.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { number, percent } from '../../debrief/numbers.ts';
import { placeLabels } from '../../debrief/chart/labels.ts';
import { Mark } from '../../debrief/chart/mark.tsx';
import { PlaneChart } from '../../debrief/chart/plane-chart.tsx';
import { at, planeFor } from '../../debrief/chart/plane.ts';
import { useWidth } from '../../debrief/chart/use-width.ts';
import { Gauge } from './gauge.tsx';
import { useOld } from './use-old.ts';
import chart from '../../debrief/chart/chart.module.css';
import styles from './instruments.module.css';

/** What could be agreed: the frontier, the fairest package on it, and what either side has without. */
export function PlaneGauge() {
  const { t } = useTranslation('instruments');
  const plane = useGauges(({ measures }) => measures?.plane);
  const scenario = useGauges(({ good }) => good?.scenario);
  const isOld = useOld();
  if (!plane || !scenario) return null;
  return (
    <Gauge title={t('plane.title')} old={isOld}>
      <Plane plane={plane} scenario={scenario} />
      <PlaneWords plane={plane} scenario={scenario} />
    </Gauge>
  );
}

interface PlaneProps {
  readonly plane: MeasuredPlane;
  readonly scenario: Scenario;
}

function Plane({ plane: { noDeal, all, home, nash }, scenario: { parties } }: PlaneProps) {
  const { t } = useTranslation('instruments');
  const [place, width] = useWidth<HTMLDivElement>(320);
  // The far ends of the frontier, worse than no deal for one side, may leave the field.
  const agreeable = all.filter(([a, b]) => a >= noDeal[0] && b >= noDeal[1]);
  const plane = planeFor([noDeal, ...agreeable, ...home, ...(nash ? [nash] : [])], width);
  const marks = [
    { id: t('plane.noDeal'), points: noDeal, shape: 'times', look: 'ink' },
    ...(nash
      ? [{ id: t('plane.nash'), points: nash, shape: 'diamond', look: 'brass' } as const]
      : []),
  ] as const;
  const labels = placeLabels(
    marks.map(({ id, points }) => {
      const [x, y] = at(plane, points);
      return { id, text: id, x, y, size: 8 };
    }),
    { left: plane.left, right: plane.right, top: 0, bottom: plane.bottom },
  );
  const [right, up] = parties.map(({ name }) => t('plane.axis', { party: name }));
  return (
    <PlaneChart
      {...{ place, plane, right: right ?? '', up: up ?? '' }}
      label={t('plane.label')}
      frontier={home}
      outer={all}
      zoneFrom={noDeal}
    >
      {marks.map(({ id, points, shape, look }) => {
        const [x, y] = at(plane, points);
        return <Mark key={id} {...{ shape, look, x, y }} />;
      })}
      {labels.map(({ id, text, x, y, anchor }) => (
        <text key={id} className={chart['label']} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </PlaneChart>
  );
}

/** The same in words: what either side has without agreement, what the fairest package adds, for whom. */
function PlaneWords({ plane: { noDeal, nash, zone }, scenario: { parties } }: PlaneProps) {
  const { t } = useTranslation('instruments');
  const [one, other] = parties;
  const sides = { one: one.name, other: other.name };
  const gains = nash && ([nash[0] - noDeal[0], nash[1] - noDeal[1]] as const);
  return (
    <div className={styles['said']}>
      <p>{t('plane.without', { ...sides, mine: number(noDeal[0]), theirs: number(noDeal[1]) })}</p>
      <p>
        {zone === undefined
          ? t('plane.manyHome')
          : t('plane.home', { share: zone > 0 ? percent(zone) : t('plane.none') })}
      </p>
      {nash && gains && (
        <>
          <p>{t('plane.gains', { ...sides, mine: number(gains[0]), theirs: number(gains[1]) })}</p>
          <p>{favoured(gains, sides, t)}</p>
        </>
      )}
    </div>
  );
}

const fair = 0.6; // what one side may take of the gains

function favoured(
  [mine, theirs]: readonly [number, number],
  { one, other }: { readonly one: string; readonly other: string },
  t: ReturnType<typeof useTranslation<'instruments'>>['t'],
): string {
  const all = mine + theirs;
  if (all > 0 && mine / all > fair) return t('plane.favours', { party: one });
  if (all > 0 && theirs / all > fair) return t('plane.favours', { party: other });
  return t('plane.even');
}
