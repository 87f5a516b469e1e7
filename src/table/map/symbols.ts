import type { MapMark } from '../../scenario/scenario.ts';
import type { Point } from '../layout/box.ts';
import { penOn, type Pen } from '../draw/ink.ts';
import { furtherSymbols } from './further-symbols.ts';
import { spot, type DrawSymbol } from './spot.ts';

/** A symbol for each kind of mark, told apart by its outline alone. `size` is half its height. */
const symbols: Readonly<Record<MapMark['kind'], DrawSymbol>> = {
  interceptors: (pen, at, size, fill) => {
    for (const shift of [-0.65, 0, 0.65]) {
      pen.shape(
        [
          spot(at, shift, -1, size),
          spot(at, shift + 0.24, -0.45, size),
          spot(at, shift + 0.24, 0.85, size),
          spot(at, shift - 0.24, 0.85, size),
          spot(at, shift - 0.24, -0.45, size),
        ],
        fill,
        { steady: 1 },
      );
    }
  },
  radar: (pen, at, size, fill) => {
    pen.shape([spot(at, 0, 0.1, size), spot(at, 0.5, 1, size), spot(at, -0.5, 1, size)], fill, {
      steady: 1,
    });
    pen.arc(spot(at, 0.1, -0.25, size), { x: size * 0.85, y: size * 0.85 }, 60, 215, {
      steady: 1,
      width: 2,
    });
    pen.line([spot(at, 0, -0.1, size), spot(at, 0.6, -0.8, size)], { steady: 1 });
  },
  ships: (pen, at, size, fill) => {
    pen.shape(
      [
        spot(at, -1.1, 0.2, size),
        spot(at, 1.2, 0.2, size),
        spot(at, 0.8, 0.85, size),
        spot(at, -0.8, 0.85, size),
      ],
      fill,
      { steady: 1 },
    );
    pen.box(
      { x: at.x - size * 0.35, y: at.y - size * 0.35, width: size * 0.7, height: size * 0.55 },
      fill,
      {
        steady: 1,
      },
    );
    pen.line([spot(at, 0, -0.35, size), spot(at, 0, -1, size)], { steady: 1 });
  },
  flow: (pen, at, size) => {
    pen.line([spot(at, -1.1, 0.4, size), spot(at, 0, -0.2, size), spot(at, 0.9, -0.2, size)], {
      width: 2,
      steady: 1,
    });
    arrowHead(pen, spot(at, 1.1, -0.2, size), 0, size * 0.7);
  },
  centre: (pen, at, size, fill) => {
    pen.shape([spot(at, -1, -0.3, size), spot(at, 0, -1, size), spot(at, 1, -0.3, size)], fill, {
      steady: 1,
    });
    pen.box({ x: at.x - size, y: at.y + size * 0.65, width: size * 2, height: size * 0.3 }, fill, {
      steady: 1,
    });
    for (const shift of [-0.7, 0, 0.7]) {
      pen.line([spot(at, shift, -0.3, size), spot(at, shift, 0.65, size)], {
        steady: 1,
        width: 1.8,
      });
    }
  },
  facility: (pen, at, size, fill) => {
    pen.shape(
      [
        spot(at, -1, 0.9, size),
        spot(at, -1, -0.1, size),
        spot(at, -0.3, -0.5, size),
        spot(at, -0.3, -0.1, size),
        spot(at, 0.4, -0.5, size),
        spot(at, 0.4, -1, size),
        spot(at, 0.8, -1, size),
        spot(at, 0.8, -0.1, size),
        spot(at, 1, -0.1, size),
        spot(at, 1, 0.9, size),
      ],
      fill,
      { steady: 1 },
    );
  },
  test: (pen, at, size, fill) => {
    const points = Array.from({ length: 16 }, (_, index) => {
      const angle = (index / 16) * Math.PI * 2 - Math.PI / 2;
      return spot(
        at,
        Math.cos(angle) * (index % 2 ? 0.5 : 1.05),
        Math.sin(angle) * (index % 2 ? 0.5 : 1.05),
        size,
      );
    });
    pen.shape(points, fill, { steady: 1 });
  },
  city: (pen, at, size, fill) => {
    pen.circle(at, size * 0.75, fill, { steady: 1 });
    pen.circle(at, size * 0.26, '#1e1b18', { steady: 1, width: 0.8 });
  },
  withdrawn: (pen, at, size) => {
    pen.circle(at, size * 0.85, undefined, { steady: 1 });
    pen.line([spot(at, -0.95, -0.95, size), spot(at, 0.95, 0.95, size)], { width: 2.2, steady: 1 });
    pen.line([spot(at, 0.95, -0.95, size), spot(at, -0.95, 0.95, size)], { width: 2.2, steady: 1 });
  },
  ...furtherSymbols,
};

export interface Inks {
  readonly line: string;
  readonly fill: string;
  readonly halo: string;
}

export function drawSymbol(
  context: CanvasRenderingContext2D,
  kind: MapMark['kind'],
  at: Point,
  size: number,
  inks: Inks,
): void {
  context.fillStyle = inks.halo;
  context.beginPath();
  context.arc(at.x, at.y, size * 1.4, 0, Math.PI * 2);
  context.fill();
  symbols[kind](penOn(context, inks.line, 1.4, 401), at, size, inks.fill);
}

/** The way of a bent arrow from one point to another. */
export function flowPath(from: Point, to: Point): readonly Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const bend = { x: (from.x + to.x) / 2 + dy * 0.16, y: (from.y + to.y) / 2 - dx * 0.16 };
  return Array.from({ length: 25 }, (_, index) => {
    const share = index / 24;
    const rest = 1 - share;
    return {
      x: rest * rest * from.x + 2 * rest * share * bend.x + share * share * to.x,
      y: rest * rest * from.y + 2 * rest * share * bend.y + share * share * to.y,
    };
  });
}

export function drawFlow(
  context: CanvasRenderingContext2D,
  points: readonly Point[],
  inks: Inks,
): void {
  const [from, before, to] = [points[0], points[points.length - 2], points[points.length - 1]];
  if (!from || !before || !to) return;
  const pen = penOn(context, inks.line, 2.2, 421);
  pen.line(points, { colour: inks.halo, width: 6, steady: 1, alpha: 0.8 });
  pen.line(points, { steady: 1 });
  arrowHead(pen, to, Math.atan2(to.y - before.y, to.x - before.x), 11);
  pen.circle(from, 3.4, inks.fill, { steady: 1, width: 1.4 });
}

/** A line that is agreed on the ground, with a stroke across each of its ends. */
export function drawLine(
  context: CanvasRenderingContext2D,
  points: readonly Point[],
  inks: Inks,
): void {
  const pen = penOn(context, inks.line, 2.6, 431);
  pen.line(points, { colour: inks.halo, width: 7, steady: 1, alpha: 0.8 });
  pen.line(points, { steady: 1 });
  for (const [end, next] of [
    [points[0], points[1]],
    [points.at(-1), points.at(-2)],
  ]) {
    if (!end || !next) continue;
    const angle = Math.atan2(next.y - end.y, next.x - end.x) + Math.PI / 2;
    const [dx, dy] = [Math.cos(angle) * 6, Math.sin(angle) * 6];
    pen.line(
      [
        { x: end.x - dx, y: end.y - dy },
        { x: end.x + dx, y: end.y + dy },
      ],
      { steady: 1 },
    );
  }
}

function arrowHead(pen: Pen, tip: Point, angle: number, size: number): void {
  const back = (turn: number): Point => ({
    x: tip.x - Math.cos(angle + turn) * size,
    y: tip.y - Math.sin(angle + turn) * size,
  });
  pen.line([back(0.45), tip, back(-0.45)], { steady: 1, width: 2.2 });
}
