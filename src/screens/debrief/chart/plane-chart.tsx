import { useEffect, useId, type ReactNode, type RefObject } from 'react';
import type { Pair } from '../../../analysis/space.ts';
import { frontierPath, zonePath, type Plane } from './plane.ts';
import { PlaneFrame } from './plane-frame.tsx';
import styles from './chart.module.css';

interface PlaneChartProps {
  readonly place: RefObject<HTMLDivElement | null>; // what it fills, and measures
  readonly plane: Plane;
  readonly label: string;
  readonly right: string; // what the horizontal points are
  readonly up: string;
  readonly frontier: readonly Pair[];
  readonly outer: readonly Pair[]; // a second frontier, its far ends may leave the field
  readonly zoneFrom?: Pair | undefined; // the no-deal point, to fill what both prefer to it
  readonly onChoose?: ((mark: string) => void) | undefined; // a mark with `data-mark` was clicked
  readonly children: ReactNode; // marks and words
}

/** The plane of points with its axes and frontiers, as an image that its table says in words. */
export function PlaneChart({
  place,
  plane,
  label,
  right,
  up,
  frontier,
  outer,
  zoneFrom,
  onChoose,
  children,
}: PlaneChartProps) {
  const clip = useId();

  // A picture to assistive technology: the slider and the table do the same by keyboard.
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
        {zoneFrom && <path className={styles['zone']} d={zonePath(plane, frontier, zoneFrom)} />}
        <clipPath id={clip}>
          <rect
            x={plane.left}
            y={plane.top}
            width={plane.right - plane.left}
            height={plane.bottom - plane.top}
          />
        </clipPath>
        <g clipPath={`url(#${clip})`}>
          <path className={styles['outer']} d={frontierPath(plane, outer)} />
          <path className={styles['frontier']} d={frontierPath(plane, frontier)} />
        </g>
        {children}
      </svg>
    </div>
  );
}
