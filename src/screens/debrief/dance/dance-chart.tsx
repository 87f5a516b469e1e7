import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pair } from '../../../analysis/space.ts';
import type { Dance, OfferPoint } from '../../../debrief/chapters/dance.ts';
import { partyColour } from '../../parties/party-mark.tsx';
import { at, planeFor, type Plane } from '../chart/plane.ts';
import { placeLabels } from '../chart/labels.ts';
import { Mark } from '../chart/mark.tsx';
import { PlaneChart } from '../chart/plane-chart.tsx';
import { useWidth } from '../chart/use-width.ts';
import type { DanceStep } from './dance-steps.ts';
import { partyIn, useEnded } from '../ended.ts';
import { landmarkLabels, landmarks } from './landmarks.ts';
import chart from '../chart/chart.module.css';
import styles from './dance.module.css';

interface DanceChartProps {
  readonly dance: Dance;
  readonly steps: readonly DanceStep[];
  readonly shown: number; // steps made so far
  readonly onChoose: (step: string) => void;
}

/** Both sides' offers in the plane of points. The table under it says the same in words. */
export function DanceChart({ dance, steps, shown, onChoose }: DanceChartProps) {
  const { t } = useTranslation('debrief');
  const { sides } = useEnded();
  const [place, width] = useWidth<HTMLDivElement>(680);
  const marks = useMemo(() => landmarks(dance), [dance]);
  const plane = useMemo(() => planeFor(allPoints(dance), width), [dance, width]);
  const over = shown > steps.length;
  const visible = marks.filter(({ id }) => over || (id !== 'signed' && id !== 'rejected'));
  const made = steps.slice(0, shown);
  const labels = placeLabels(
    landmarkLabels(visible, t).map(({ points, text }) => {
      const [x, y] = at(plane, points);
      return { id: text, text, x, y, size: 8 };
    }),
    { left: plane.left, right: plane.right, top: 0, bottom: plane.bottom },
    made.flatMap(({ points }) => points.map((point) => at(plane, point.points))),
  );
  return (
    <PlaneChart
      place={place}
      plane={plane}
      label={t('danceLabel')}
      right={t('axis', { party: sides[0].name })}
      up={t('axis', { party: sides[1].name })}
      frontier={pairs(dance.home.frontier)}
      outer={pairs(dance.all.frontier)}
      zoneFrom={dance.noDeal}
      onChoose={onChoose}
    >
      {dance.home.frontier.map(({ points }) => {
        const [x, y] = at(plane, points);
        return <circle key={String(points)} className={styles['dot']} cx={x} cy={y} r={2} />;
      })}
      {sides.map(({ id, colour }) => (
        <path
          key={id}
          className={styles['trail']}
          style={partyColour({ colour })}
          d={trail(plane, made, id)}
        />
      ))}
      {made.map((step, index) =>
        step.points.map((point) => (
          <OfferMark
            key={`${point.offer}-${point.alternative}`}
            plane={plane}
            point={point}
            step={index + 1}
            chosen={index + 1 === shown}
          />
        )),
      )}
      <g className={chart['over']}>
        {visible.map(({ id, shape, look, points }) => {
          const [x, y] = at(plane, points);
          const size = id === 'signed' || id === 'rejected' ? 260 : 90;
          return <Mark key={id} shape={shape} look={look} x={x} y={y} size={size} />;
        })}
      </g>
      {labels.map(({ id, text, x, y, anchor }) => (
        <text key={id} className={chart['label']} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </PlaneChart>
  );
}

interface OfferMarkProps {
  readonly plane: Plane;
  readonly point: OfferPoint;
  readonly step: number;
  readonly chosen: boolean;
}

/** A circle for the first side's offers, a square for the second's, the round written in it. */
function OfferMark({ plane, point, step, chosen }: OfferMarkProps) {
  const ended = useEnded();
  const [x, y] = at(plane, point.points);
  const first = point.by === ended.review.sides[0];
  return (
    <g
      className={styles['offer']}
      data-mark={step}
      data-chosen={chosen || undefined}
      style={partyColour(partyIn(ended, point.by))}
    >
      <Mark
        shape={first ? 'circle' : 'square'}
        look="party"
        x={x}
        y={y}
        size={chosen ? 420 : 240}
      />
      <text x={x} y={y + 4} textAnchor="middle">
        {point.round}
      </text>
    </g>
  );
}

function trail(plane: Plane, steps: readonly DanceStep[], party: string): string {
  const own = steps.filter(({ points }) => points[0].by === party);
  return own
    .map(({ points: [first, ...others] }, index) => {
      const [x, y] = at(plane, first.points);
      const branches = others.map((other) => {
        const [toX, toY] = at(plane, other.points);
        return `L${toX},${toY}M${x},${y}`;
      });
      return `${index === 0 ? 'M' : 'L'}${x},${y}${branches.join('')}`;
    })
    .join('');
}

function pairs(points: readonly { readonly points: Pair }[]): readonly Pair[] {
  return points.map((each) => each.points);
}

function allPoints(dance: Dance): readonly Pair[] {
  const [a, b] = dance.noDeal;
  // The far ends of the frontier, worse than no deal for one side, may leave the field.
  const agreeable = (points: Pair): boolean => points[0] >= a && points[1] >= b;
  return [
    ...pairs(dance.offers),
    ...pairs(dance.all.frontier).filter(agreeable),
    ...pairs(dance.home.frontier),
    ...landmarks(dance).map(({ points }) => points),
  ];
}
