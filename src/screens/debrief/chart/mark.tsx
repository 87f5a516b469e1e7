import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTimes,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3-shape';
import styles from './chart.module.css';

export type Shape =
  'circle' | 'square' | 'diamond' | 'triangle' | 'star' | 'cross' | 'times' | 'wye';

const shapes: Readonly<Record<Shape, SymbolType>> = {
  circle: symbolCircle,
  square: symbolSquare,
  diamond: symbolDiamond,
  triangle: symbolTriangle,
  star: symbolStar,
  cross: symbolCross,
  times: symbolTimes,
  wye: symbolWye,
};

interface MarkProps {
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly size?: number; // square pixels
  readonly look: 'ink' | 'brass' | 'bad' | 'hollow' | 'party';
}

/** A drawn mark; its shape says what it is, its colour only helps. */
export function Mark({ shape, x, y, size = 110, look }: MarkProps) {
  const path = shape === 'times' ? undefined : symbol(shapes[shape], size)();
  const half = Math.sqrt(size) / 2;
  return (
    <path
      className={styles[look]}
      transform={`translate(${x},${y})`}
      d={path ?? `M${-half},${-half}L${half},${half}M${half},${-half}L${-half},${half}`}
    />
  );
}
