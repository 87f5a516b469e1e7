import { useEffect, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pair } from '../../analysis/space.ts';
import type { Dance, OfferPoint } from '../../debrief/dance.ts';
import { partyColour } from '../base/party-mark.tsx';
import { at, frontierPath, planeFor, zonePath, type Plane } from './chart/plane.ts';
import { placeLabels } from './chart/labels.ts';
import { Mark } from './chart/mark.tsx';
import { PlaneFrame } from './chart/plane-frame.tsx';
import { useWidth } from './chart/use-width.ts';
import type { DanceStep } from './dance-steps.ts';
import { partyIn, useEnded } from './ended.ts';
import { landmarkLabels, landmarks } from './landmarks.ts';
import chart from './chart/chart.module.css';
import styles from './dance.module.css';

interface DanceChartProps {
  readonly dance: Dance;
  readonly steps: readonly DanceStep[];
  readonly shown: number; // steps made so far
  readonly onChoose: (step: number) => void;
}

/** Both sides' offers in the plane of points. The table under it says the same in words. */
export function DanceChart({ dance, steps, shown, onChoose }: DanceChartProps) {
  const { t } = useTranslation('debrief');
  const { sides } = useEnded();
  const [place, width] = useWidth<HTMLDivElement>(680);
  const clip = useId();
  const marks = useMemo(() => landmarks(dance), [dance]);
  const plane = useMemo(() => planeFor(allPoints(dance), width), [dance, width]);
  const over = shown > steps.length;
  const visible = marks.filter(({ id }) => over || (id !== 'signed' && id !== 'rejected'));
  const labels = placeLabels(
    landmarkLabels(visible, t).map(({ points, text }) => {
      const [x, y] = at(plane, points);
      return { id: text, text, x, y, size: 8 };
    }),
    { left: plane.left, right: plane.right, top: 0, bottom: plane.bottom },
  );

  useEffect(() => {
    const element = place.current;
    const choose = ({ target }: Event) => {
      const mark = target instanceof Element ? target.closest('[data-step]') : null;
      if (mark instanceof SVGElement) onChoose(Number(mark.dataset['step']));
    };
    element?.addEventListener('click', choose);
    return () => element?.removeEventListener('click', choose);
  }, [place, onChoose]);

  return (
    <div ref={place} className={chart['chart']}>
      <svg viewBox={`0 0 ${plane.width} ${plane.height}`} role="img" aria-label={t('danceLabel')}>
        <PlaneFrame
          plane={plane}
          right={t('axis', { party: sides[0].name })}
          up={t('axis', { party: sides[1].name })}
        />
        <path
          className={styles['zone']}
          d={zonePath(plane, pairs(dance.home.frontier), dance.noDeal)}
        />
        <clipPath id={clip}>
          <rect
            x={plane.left}
            y={plane.top}
            width={plane.right - plane.left}
            height={plane.bottom - plane.top}
          />
        </clipPath>
        <path
          className={chart['outer']}
          clipPath={`url(#${clip})`}
          d={frontierPath(plane, pairs(dance.all.frontier))}
        />
        <path className={chart['frontier']} d={frontierPath(plane, pairs(dance.home.frontier))} />
        {dance.home.frontier.map(({ points }) => {
          const [x, y] = at(plane, points);
          return <circle key={String(points)} className={styles['dot']} cx={x} cy={y} r={2} />;
        })}
        {sides.map(({ id, colour }) => (
          <path
            key={id}
            className={styles['trail']}
            style={partyColour({ colour })}
            d={trail(plane, steps.slice(0, shown), id)}
          />
        ))}
        {steps
          .slice(0, shown)
          .map((step, index) =>
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
        {visible.map(({ id, shape, look, points }) => {
          const [x, y] = at(plane, points);
          const size = id === 'signed' || id === 'rejected' ? 260 : 90;
          return <Mark key={id} shape={shape} look={look} x={x} y={y} size={size} />;
        })}
        {labels.map(({ id, text, x, y, anchor }) => (
          <text key={id} className={chart['label']} x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        ))}
      </svg>
    </div>
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
      data-step={step}
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
