import { useEffect } from 'react';
import type { Pair } from '../../../analysis/space.ts';
import { at, planeFor } from './plane.ts';
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
  readonly onChoose?: ((id: string) => void) | undefined;
}

/** Marks in a plane; those on one spot are drawn side by side, so that each can be seen. */
export function Scatter({ label, right, up, marks, field = [], onChoose }: ScatterProps) {
  const [place, width] = useWidth<HTMLDivElement>(640);
  const plane = planeFor([...field, ...marks.map(({ points }) => points)], width);
  const spots = new Map<string, number>();

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
        {marks.map(({ id, label: text, points, shape, look, chosen }) => {
          const there = spots.get(String(points)) ?? 0;
          spots.set(String(points), there + 1);
          const [x, y] = at(plane, points);
          const aside = x + there * 9;
          return (
            <g key={id} data-mark={id} data-chosen={chosen ?? undefined}>
              <Mark shape={shape} look={look} x={aside} y={y} size={chosen ? 260 : 130} />
              <text className={styles['label']} x={aside} y={y - 9} textAnchor="middle">
                {text}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
