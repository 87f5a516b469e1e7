import { number } from '../numbers.ts';
import type { Plane } from './plane.ts';
import styles from './chart.module.css';

interface PlaneFrameProps {
  readonly plane: Plane;
  readonly right: string; // what the horizontal points are
  readonly up: string;
}

/** Lines, figures and names of both axes. */
export function PlaneFrame({ plane, right, up }: PlaneFrameProps) {
  const { x, y, left, top, bottom } = plane;
  const steps = Math.max(3, Math.floor(plane.width / 90));
  return (
    <g className={styles['frame']}>
      {x.ticks(steps).map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={top} y2={bottom} />
          <text x={x(tick)} y={bottom + 16} textAnchor="middle">
            {number(tick)}
          </text>
        </g>
      ))}
      {y.ticks(steps).map((tick) => (
        <g key={tick}>
          <line x1={left} x2={plane.right} y1={y(tick)} y2={y(tick)} />
          <text x={left - 6} y={y(tick) + 4} textAnchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      <text className={styles['axis']} x={plane.right} y={bottom + 36} textAnchor="end">
        {right} →
      </text>
      <text className={styles['axis']} x={4} y={16}>
        ↑ {up}
      </text>
    </g>
  );
}
