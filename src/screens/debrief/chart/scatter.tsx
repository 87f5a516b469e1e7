import type { Pair } from '../../../analysis/space.ts';
import { placeLabels } from './labels.ts';
import { at, planeFor, type Plane } from './plane.ts';
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
  readonly say?: (mark: ScatterMark, many: number) => string; // shown on hover
  readonly type?: number; // pixels of its letters, where they are for the back row
}

/** Marks in a plane; equal ones on one spot are drawn once, with their number in it. */
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
  say,
  type,
}: ScatterProps) {
  const [place, width] = useWidth<HTMLDivElement>(640);
  const corner = noDeal === undefined ? [] : [noDeal];
  const plane = planeFor(
    [...field, ...corner, ...frontier, ...marks.map(({ points }) => points)],
    width,
  );
  const spots = spotsOf(marks, say);
  return (
    <PlaneChart {...{ place, plane, label, right, up, frontier, outer, onChoose }}>
      {noDeal && <Mark shape="times" look="ink" x={plane.x(noDeal[0])} y={plane.y(noDeal[1])} />}
      {spots.map((spot) => {
        const [x, y] = at(plane, spot.points);
        return (
          <g key={spot.id} data-mark={spot.id}>
            {spot.said !== undefined && <title>{spot.said}</title>}
            <Mark shape={spot.shape} look={spot.look} x={x} y={y} size={sizeOf(spot)} />
            {spot.many > 1 && spot.label === '' && (
              <text className={styles['count']} x={x} y={y + 4} textAnchor="middle">
                {spot.many}
              </text>
            )}
          </g>
        );
      })}
      {labelsOf(spots, plane, noDeal, type).map(({ id, text, x, y, anchor }) => (
        <text key={id} data-mark={id} className={styles['label']} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </PlaneChart>
  );
}

interface Spot extends ScatterMark {
  readonly many: number;
  readonly said: string | undefined;
}

/** The area grows with what it stands for, and is enough for the figure in it. */
function sizeOf({ chosen, many, shape }: Spot): number {
  if (chosen) return 300;
  if (many === 1) return 130;
  return (shape === 'star' ? 420 : 300) + 20 * Math.min(many, 12);
}

/** How far it reaches from its middle: the points of a star stand out. */
function halfOf(spot: Spot): number {
  return Math.sqrt(sizeOf(spot)) * (spot.shape === 'star' ? 0.9 : 0.5);
}

/** The words beside the marks, where they cover neither one another nor a mark. */
function labelsOf(
  spots: readonly Spot[],
  plane: Plane,
  noDeal: Pair | undefined,
  type: number | undefined,
) {
  const placed = spots.map((spot) => {
    const [x, y] = at(plane, spot.points);
    return { id: spot.id, text: spot.label, x, y, size: halfOf(spot) + 3 };
  });
  const wordless = placed.filter(({ text }) => text === '');
  return placeLabels(
    placed.filter(({ text }) => text !== ''),
    plane,
    [
      ...wordless.map(({ x, y }) => [x, y] as const),
      ...(noDeal === undefined ? [] : [at(plane, noDeal)]),
    ],
    type,
  );
}

/** Equal marks on one spot as one, with their labels together; the largest lie under the others. */
function spotsOf(marks: readonly ScatterMark[], say: ScatterProps['say']): readonly Spot[] {
  const spots = new Map<string, ScatterMark[]>();
  for (const mark of marks) {
    const place = `${String(mark.points)} ${mark.shape}`;
    spots.set(place, [...(spots.get(place) ?? []), mark]);
  }
  return [...spots.values()]
    .flatMap((there): Spot[] => {
      const [first] = there;
      if (!first) return [];
      const labels = there.map(({ label }) => label).filter((label) => label !== '');
      return [
        {
          ...first,
          label: enumerated(labels),
          many: there.length,
          said: say?.(first, there.length),
          chosen: there.some(({ chosen }) => chosen === true),
        },
      ];
    })
    .sort((a, b) => b.many - a.many);
}

/** A few labels one after the other; of many the first ones, and how many they are. */
function enumerated(labels: readonly string[]): string {
  if (labels.length <= 5) return labels.join(', ');
  return `${labels.slice(0, 3).join(', ')} … ×${labels.length}`;
}
