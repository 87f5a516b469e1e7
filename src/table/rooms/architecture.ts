import type { Point } from '../layout/box.ts';
import type { RoomBrief } from './room.ts';

/** Pieces of rooms. Lengths are units of the room (a hundredth of its height), y from the ceiling. */

/** The middles of bays of a width, from the room's middle outward, as many as the room is wide. */
export function bays(
  { box, unit, middle }: RoomBrief,
  width: number,
  shift = 0,
): readonly number[] {
  const count = Math.ceil(box.width / unit / width / 2) + 1;
  return Array.from({ length: count * 2 + 1 }, (_, index) => index - count)
    .map((index) => middle + (index + shift) * width * unit)
    .filter((x) => x > -width * unit && x < box.width + width * unit);
}

export function level({ pen, unit, box }: RoomBrief, y: number, alpha = 1): void {
  pen.line(
    [
      { x: 0, y: y * unit },
      { x: box.width, y: y * unit },
    ],
    { alpha },
  );
}

/** A cornice of several mouldings, with dentils if wanted. */
export function cornice(brief: RoomBrief, y: number, dentils: boolean): void {
  const { pen, unit, box, palette } = brief;
  pen.box({ x: -2, y: -2, width: box.width + 4, height: y * unit + 2 }, palette.wallShade, {
    width: 0,
  });
  level(brief, y);
  level(brief, y - 2.2, 0.6);
  level(brief, y + 2.4, 0.6);
  if (!dentils) return;
  for (let x = 0; x < box.width; x += 4 * unit) {
    pen.box({ x, y: (y - 2) * unit, width: 2 * unit, height: 1.8 * unit }, undefined, {
      width: 0.6,
      alpha: 0.6,
    });
  }
}

/** The outline of an arched opening standing on `foot`, with its top at `top`. */
export function arched(
  x: number,
  width: number,
  top: number,
  foot: number,
  unit: number,
): readonly Point[] {
  const half = (width / 2) * unit;
  const spring = top * unit + half;
  const curve = Array.from({ length: 13 }, (_, index) => {
    const angle = Math.PI + (index / 12) * Math.PI;
    return { x: x + Math.cos(angle) * half, y: spring + Math.sin(angle) * half };
  });
  return [{ x: x - half, y: foot * unit }, ...curve, { x: x + half, y: foot * unit }];
}

export function traced(points: readonly Point[]): (context: CanvasRenderingContext2D) => void {
  return (context) => {
    points.forEach(({ x, y }, index) => {
      if (index === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
    context.closePath();
  };
}

export function pilaster(
  brief: RoomBrief,
  x: number,
  width: number,
  top: number,
  foot: number,
): void {
  const { pen, unit, palette } = brief;
  const half = (width / 2) * unit;
  pen.box(
    { x: x - half, y: top * unit, width: half * 2, height: (foot - top) * unit },
    palette.wall,
  );
  for (const share of [-0.4, 0, 0.4]) {
    pen.line(
      [
        { x: x + half * share, y: (top + 7) * unit },
        { x: x + half * share, y: (foot - 5) * unit },
      ],
      { alpha: 0.45, width: 0.8 },
    );
  }
  pen.box(
    { x: x - half * 1.35, y: top * unit, width: half * 2.7, height: 3.6 * unit },
    palette.wallShade,
  );
  pen.arc({ x: x - half, y: (top + 5.2) * unit }, { x: 1.6 * unit, y: 1.6 * unit }, 0, 300, {
    width: 0.8,
  });
  pen.arc({ x: x + half, y: (top + 5.2) * unit }, { x: 1.6 * unit, y: 1.6 * unit }, 180, -120, {
    width: 0.8,
  });
  pen.box(
    { x: x - half * 1.3, y: (foot - 4) * unit, width: half * 2.6, height: 4 * unit },
    palette.wallShade,
  );
}

/** A chandelier of candles on a chain. */
export function chandelier(brief: RoomBrief, x: number, drop: number, width: number): void {
  const { pen, unit, palette } = brief;
  const y = drop * unit;
  pen.line([
    { x, y: 0 },
    { x, y: y - 8 * unit },
  ]);
  pen.arc({ x, y: y - 4 * unit }, { x: width * 0.22 * unit, y: 5 * unit }, 0, 360, { width: 0.9 });
  for (const tier of [1, 0.6]) {
    const half = width * 0.5 * tier * unit;
    const height = y + (tier === 1 ? 4 : -3) * unit;
    pen.arc({ x, y: height }, { x: half, y: 5 * tier * unit }, 0, 180);
    for (let index = -3; index <= 3; index += 1) {
      const at = x + (index / 3) * half;
      const dip = Math.sqrt(Math.max(0, 1 - (index / 3) ** 2)) * 5 * tier * unit;
      pen.line(
        [
          { x: at, y: height + dip },
          { x: at, y: height + dip - 5 * unit },
        ],
        { colour: palette.brassShade, width: 1.4 },
      );
      pen.circle({ x: at, y: height + dip - 6.2 * unit }, 0.9 * unit, palette.brass, {
        width: 0.6,
      });
    }
  }
}

/** A curtain gathered at one side of a window. */
export function curtain(
  brief: RoomBrief,
  x: number,
  width: number,
  top: number,
  foot: number,
  fill: string,
): void {
  const { pen, unit } = brief;
  const side = Math.sign(width);
  const wide = Math.abs(width) * unit;
  const points: Point[] = [
    { x, y: top * unit },
    { x: x + side * wide, y: top * unit },
    { x: x + side * wide * 0.85, y: (top + (foot - top) * 0.35) * unit },
    { x: x + side * wide * 0.3, y: (top + (foot - top) * 0.62) * unit },
    { x: x + side * wide * 0.5, y: foot * unit },
    { x, y: foot * unit },
  ];
  pen.shape(points, fill);
  for (const share of [0.2, 0.42, 0.64]) {
    pen.line(
      [
        { x: x + side * wide * share, y: (top + 2) * unit },
        { x: x + side * wide * share * 0.4, y: (top + (foot - top) * 0.62) * unit },
        { x: x + side * wide * share * 0.6, y: (foot - 2) * unit },
      ],
      { alpha: 0.5, width: 0.8 },
    );
  }
}

/** Panelling: a frame within a frame. */
export function panel(brief: RoomBrief, x: number, y: number, width: number, height: number): void {
  const { pen, unit } = brief;
  const outer = { x: x * 1, y: y * unit, width: width * unit, height: height * unit };
  pen.box(outer, undefined, { width: 0.9, alpha: 0.75 });
  const inset = Math.min(2.2, width * 0.1) * unit;
  pen.box(
    {
      x: outer.x + inset,
      y: outer.y + inset,
      width: outer.width - inset * 2,
      height: outer.height - inset * 2,
    },
    undefined,
    { width: 0.7, alpha: 0.45 },
  );
}
