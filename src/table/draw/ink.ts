import type { Box, Point } from '../layout/box.ts';

/** The weights of the one pen, in pixels of the page: what bounds a thing, divides it, shades it. */
export const weights = { contour: 1.5, detail: 1, fine: 0.7 } as const;

/** The ink of people and things, in either theme; rooms have their palette's. */
export const ink = '#1e1b18';

/** Light falls from the upper left: shade lies on the right and below, in strokes that lean so. */
export const shading = { slope: 0.6, gap: 3.4, alpha: 0.38 } as const;

/** A pen on a canvas whose line trembles a little, always the same way for the same seed. */
export interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly line: (points: readonly Point[], style?: Stroke) => void;
  readonly shape: (points: readonly Point[], fill: string | undefined, style?: Stroke) => void;
  readonly box: (box: Box, fill: string | undefined, style?: Stroke) => void;
  readonly circle: (at: Point, radius: number, fill: string | undefined, style?: Stroke) => void;
  /** Part of an ellipse, angles in degrees, clockwise from the right. */
  readonly arc: (at: Point, radii: Point, from: number, to: number, style?: Stroke) => void;
  /** Parallel strokes over a box, as an engraver shades. */
  readonly hatch: (box: Box, gap: number, slope: number, style?: Stroke) => void;
  /** The same within any outline, as everything is shaded; `deep` crosses the strokes. */
  readonly shade: (points: readonly Point[], deep?: boolean, style?: Stroke) => void;
}

export interface Stroke {
  readonly colour?: string;
  readonly width?: number;
  readonly alpha?: number;
  readonly steady?: number; // 0 trembles as usual, 1 not at all
}

/** The same number in −1 … 1 for the same seed and index. */
export function tremble(seed: number, index: number): number {
  let bits = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits ^= bits >>> 13;
  return ((bits >>> 0) / 0xffffffff) * 2 - 1;
}

/**
 * The points of a straight stroke as a hand draws it: one every 14 pixels or so, a hair off.
 * @internal
 */
export function wobbled(from: Point, to: Point, amount: number, seed: number): readonly Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const count = Math.max(1, Math.round(length / 14));
  const [dx, dy] = length === 0 ? [0, 0] : [(to.x - from.x) / length, (to.y - from.y) / length];
  return Array.from({ length: count + 1 }, (_, index) => {
    const share = index / count;
    const aside = index === 0 || index === count ? 0 : tremble(seed, index) * amount;
    return {
      x: from.x + (to.x - from.x) * share - dy * aside,
      y: from.y + (to.y - from.y) * share + dx * aside,
    };
  });
}

export function penOn(
  context: CanvasRenderingContext2D,
  ink: string,
  width: number,
  firstSeed = 1,
): Pen {
  let seed = firstSeed;
  const amount = 0.35 + width * 0.25;

  function trace(points: readonly Point[], steady: number): void {
    points.forEach((point, index) => {
      const before = points[index - 1];
      if (!before) {
        context.moveTo(point.x, point.y);
        return;
      }
      for (const each of wobbled(before, point, amount * (1 - steady), (seed += 1)).slice(1)) {
        context.lineTo(each.x, each.y);
      }
    });
  }

  function stroke(style: Stroke): void {
    context.strokeStyle = style.colour ?? ink;
    context.globalAlpha = style.alpha ?? 1;
    context.lineWidth = style.width ?? width;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.stroke();
    context.globalAlpha = 1;
  }

  const line: Pen['line'] = (points, style = {}) => {
    context.beginPath();
    trace(points, style.steady ?? 0);
    stroke(style);
  };

  const shape: Pen['shape'] = (points, fill, style = {}) => {
    const first = points[0];
    if (!first) return;
    context.beginPath();
    trace([...points, first], style.steady ?? 0);
    if (fill !== undefined) {
      context.fillStyle = fill;
      context.fill();
    }
    if (style.width !== 0) stroke(style);
  };

  const round = (at: Point, radii: Point, from: number, to: number): readonly Point[] => {
    const turn = Math.abs(to - from);
    const reach = Math.max(radii.x, radii.y);
    const count = Math.round(Math.max(6, (turn / 360) * 28, (reach * turn) / 600));
    return Array.from({ length: count + 1 }, (_, index) => {
      const angle = ((from + ((to - from) * index) / count) * Math.PI) / 180;
      return { x: at.x + Math.cos(angle) * radii.x, y: at.y + Math.sin(angle) * radii.y };
    });
  };

  const hatch: Pen['hatch'] = ({ x, y, width: wide, height }, gap, slope, style = {}) => {
    context.save();
    context.beginPath();
    context.rect(x, y, wide, height);
    context.clip();
    const reach = height * Math.abs(slope);
    for (let at = x - reach; at < x + wide + reach; at += gap) {
      const start = at + tremble((seed += 1), 1) * gap * 0.2;
      line(
        [
          { x: start, y: y + height },
          { x: start + height * slope, y },
        ],
        { width: width * 0.6, alpha: 0.35, ...style },
      );
    }
    context.restore();
  };

  const shade: Pen['shade'] = (points, deep = false, style = {}) => {
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
    context.save();
    context.beginPath();
    points.forEach((point, index) => {
      if (index === 0) context.moveTo(point.x, point.y);
      else context.lineTo(point.x, point.y);
    });
    context.clip();
    const stroke = { width: weights.fine, alpha: shading.alpha, ...style };
    hatch(box, shading.gap, shading.slope, stroke);
    if (deep) hatch(box, shading.gap, -shading.slope, stroke);
    context.restore();
  };

  return {
    context,
    line,
    shape,
    hatch,
    shade,
    box: ({ x, y, width: wide, height }, fill, style) => {
      shape(
        [
          { x, y },
          { x: x + wide, y },
          { x: x + wide, y: y + height },
          { x, y: y + height },
        ],
        fill,
        style,
      );
    },
    circle: (at, radius, fill, style) => {
      shape(round(at, { x: radius, y: radius }, 0, 360).slice(0, -1), fill, {
        steady: 0.4,
        ...style,
      });
    },
    arc: (at, radii, from, to, style) => {
      line(round(at, radii, from, to), { steady: 0.4, ...style });
    },
  };
}
