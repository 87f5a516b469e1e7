import type { Pair } from '../../../analysis/space.ts';
import { at, planeFor } from './plane.ts';
import { Mark, type Shape } from './mark.tsx';
import { PlaneChart } from './plane-chart.tsx';
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
  const [place, width] = useWidth<HTMLDivElement>(640);
  const corner = noDeal === undefined ? [] : [noDeal];
  const plane = planeFor(
    [...field, ...corner, ...frontier, ...marks.map(({ points }) => points)],
    width,
  );
  return (
    <PlaneChart {...{ place, plane, label, right, up, frontier, outer, onChoose }}>
      {noDeal && <Mark shape="times" look="ink" x={plane.x(noDeal[0])} y={plane.y(noDeal[1])} />}
      {spotsOf(marks).map((spot) => {
        const [x, y] = at(plane, spot.points);
        return (
          <g key={spot.id} data-mark={spot.id}>
            <Mark shape={spot.shape} look={spot.look} x={x} y={y} size={spot.chosen ? 300 : 130} />
            <text className={styles['label']} x={x} y={y - 10} textAnchor="middle">
              {spot.label}
            </text>
          </g>
        );
      })}
    </PlaneChart>
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
        label: labels.length > 0 ? labels.join(', ') : count,
        chosen: there.some(({ chosen }) => chosen === true),
      },
    ];
  });
}
