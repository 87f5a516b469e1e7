import type { TurningPoint } from '../../../debrief/turning/turning-points.ts';

/** What a side could expect before a move and after it, and the difference, in points. */
interface ToldPoints {
  readonly before: number;
  readonly after: number;
  readonly swing: number;
}

/** As it is told: whole points where it may be off by one or more, and so that it adds up. */
export function toldPoints(point: TurningPoint, side: number): ToldPoints {
  const [before = 0, after = 0] = [point.before, point.after].map(({ value }) =>
    roundedTo(point.giveOrTake, value[side] ?? 0),
  );
  return { before, after, swing: roundedTo(0, after - before) };
}

/** To a whole where it may be off by so much as one, else to a tenth. */
export function roundedTo(off: number, value: number): number {
  return off >= 1 ? Math.round(value) : Math.round(value * 10) / 10;
}

/** The move after which most was gained or lost. */
export function strongest(points: readonly TurningPoint[]): TurningPoint | undefined {
  return points.toSorted((one, other) => Math.abs(other.swing) - Math.abs(one.swing))[0];
}
