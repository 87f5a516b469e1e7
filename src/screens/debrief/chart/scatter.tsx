import { useEffect, useId } from 'react';
import type { Pair } from '../../../analysis/space.ts';
import { at, frontierPath, planeFor } from './plane.ts';
import { Mark, type Shape } from './mark.tsx';
import { PlaneFrame } from './plane-frame.tsx';
import { useWidth } from './use-width.ts';
import styles from './chart.module.css';

export interface ScatterMark {
  readonly id: string;
  readonly label: string; // written in or beside the mark
  readonly points: Pair;
  readonly shape: Shape;
  readonly look: 'ink' | 'brass' | 'bad' | 'hollow';
  readonly chosen?: boolean;
}

interface ScatterProps {
  readonly label: string;
  readonly right: string;
  readonly up: string;
  readonly marks: readonly ScatterMark[];
  readonly field?: readonly Pair[]; // must be on the chart besides the marks
  readonly noDeal?: Pair | undefined;
  readonly frontier?: readonly Pair[];
  readonly outer?: readonly Pair[]; // a second frontier, its far ends may leave the field
  readonly onChoose?: ((id: string) => void) | undefined;
}

/** Marks in a plane; equal ones on one spot are drawn once, and say how many they are. */
export function Scatter({
  label,
  right,
  up,
  marks,
  field = [],
  noDeal,
  frontier = [],
  outer = [],
  onChoose,
}: ScatterProps) {
  const clip = useId();
  const [place, width] = useWidth<HTMLDivElement>(640);
  const corner = noDeal === undefined ? [] : [noDeal];
  const plane = planeFor(
    [...field, ...corner, ...frontier, ...marks.map(({ points }) => points)],
    width,
  );

  useEffect(() => {
    const element = place.current;
    const choose = ({ target }: Event) => {
      const mark = target instanceof Element ? target.closest('[data-mark]') : null;
      if (mark instanceof SVGElement) onChoose?.(mark.dataset['mark'] ?? '');
    };
    element?.addEventListener('click', choose);
    return () => element?.removeEventListener('click', choose);
  }, [place, onChoose]);

  return (
    <div ref={place} className={styles['chart']}>
      <svg viewBox={`0 0 ${plane.width} ${plane.height}`} role="img" aria-label={label}>
        <PlaneFrame plane={plane} right={right} up={up} />
        <clipPath id={clip}>
          <rect
            x={plane.left}
            y={plane.top}
            width={plane.right - plane.left}
            height={plane.bottom - plane.top}
          />
        </clipPath>
        <path
          className={styles['outer']}
          clipPath={`url(#${clip})`}
          d={frontierPath(plane, outer)}
        />
        <path className={styles['frontier']} d={frontierPath(plane, frontier)} />
        {noDeal && <Mark shape="times" look="ink" x={plane.x(noDeal[0])} y={plane.y(noDeal[1])} />}
        {spotsOf(marks).map((spot) => {
          const [x, y] = at(plane, spot.points);
          const size = spot.chosen ? 300 : 130;
          return (
            <g key={spot.id} data-mark={spot.id}>
              <Mark shape={spot.shape} look={spot.look} x={x} y={y} size={size} />
              <text
                className={styles['label']}
                x={x}
                y={y - Math.sqrt(size) / 2 - 5}
                textAnchor="middle"
              >
                {spot.label}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** Equal marks on one spot as one: their labels together, or how many they are. */
function spotsOf(marks: readonly ScatterMark[]): readonly ScatterMark[] {
  const spots = new Map<string, ScatterMark[]>();
  for (const mark of marks) {
    const place = `${String(mark.points)} ${mark.shape}`;
    spots.set(place, [...(spots.get(place) ?? []), mark]);
  }
  return [...spots.values()].flatMap((there) => {
    const [first] = there;
    if (!first) return [];
    const labels = there.map(({ label }) => label).filter((label) => label !== '');
    const count = there.length > 1 ? `×${there.length}` : '';
    return [
      {
        ...first,
        label: labels.length > 0 ? enumerated(labels) : count,
        chosen: there.some(({ chosen }) => chosen === true),
      },
    ];
  });
}

/** A few labels one after the other; of many the first ones, and how many they are. */
function enumerated(labels: readonly string[]): string {
  if (labels.length <= 5) return labels.join(', ');
  return `${labels.slice(0, 3).join(', ')} … ×${labels.length}`;
}
