import type { MapMark } from '../../scenario/scenario.ts';
import { spot, type DrawSymbol } from './spot.ts';

type Further = Extract<MapMark['kind'], 'zone' | 'troops' | 'line' | 'crossing' | 'sum'>;

/** Symbols of what is agreed about ground, passage and money. */
export const furtherSymbols: Readonly<Record<Further, DrawSymbol>> = {
  zone: (pen, at, size, fill) => {
    pen.circle(at, size, fill, { steady: 1, width: 1.8 });
    for (const shift of [-0.5, 0, 0.5]) {
      const reach = Math.sqrt(0.72 - shift * shift);
      pen.line(
        [
          spot(at, shift - reach * 0.7, reach * 0.7, size),
          spot(at, shift + reach * 0.7, -reach * 0.7, size),
        ],
        {
          steady: 1,
          width: 0.9,
        },
      );
    }
  },
  troops: (pen, at, size, fill) => {
    pen.circle(spot(at, 0, -0.55, size), size * 0.42, fill, { steady: 1 });
    pen.line([spot(at, -0.75, -0.6, size), spot(at, 0.75, -0.6, size)], { steady: 1, width: 1.8 });
    pen.shape(
      [
        spot(at, -0.75, 1, size),
        spot(at, -0.62, 0.15, size),
        spot(at, 0, -0.1, size),
        spot(at, 0.62, 0.15, size),
        spot(at, 0.75, 1, size),
      ],
      fill,
      { steady: 1 },
    );
  },
  line: (pen, at, size) => {
    pen.line(
      [
        spot(at, -1.2, 0.5, size),
        spot(at, -0.4, -0.3, size),
        spot(at, 0.4, 0.3, size),
        spot(at, 1.2, -0.5, size),
      ],
      { steady: 1, width: 2.2 },
    );
  },
  crossing: (pen, at, size, fill) => {
    pen.box(
      { x: at.x - size, y: at.y - size * 0.35, width: size * 0.45, height: size * 1.35 },
      fill,
      {
        steady: 1,
      },
    );
    pen.line([spot(at, -0.8, 0, size), spot(at, 1.1, -0.85, size)], { steady: 1, width: 2.4 });
    pen.line([spot(at, -0.2, 1, size), spot(at, 1.1, 1, size)], { steady: 1, width: 1.4 });
  },
  sum: (pen, at, size, fill) => {
    pen.shape(
      [
        spot(at, -1, -0.1, size),
        spot(at, 1, -0.1, size),
        spot(at, 1, 0.8, size),
        spot(at, -1, 0.8, size),
      ],
      fill,
      { steady: 1 },
    );
    pen.arc(spot(at, 0, -0.1, size), { x: size, y: size * 0.42 }, 0, 360, { steady: 1 });
    pen.line([spot(at, -1, 0.35, size), spot(at, 1, 0.35, size)], { steady: 1, width: 0.9 });
  },
};
