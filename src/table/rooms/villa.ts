import { arched, bays, cornice, level, traced } from './architecture.ts';
import type { DrawRoom, RoomBrief } from './room.ts';

/** A loggia above Rome: arches on columns, a balustrade, pines and a dome against the sky. */
export const villa: DrawRoom = (brief) => {
  const { pen, unit, palette, open } = brief;
  cornice(brief, 9, true);
  const arches = bays(brief, 58);
  for (const x of arches) {
    const outline = arched(x, 44, 17, 84, unit);
    open(traced(outline));
    landscape(brief, x, Math.round((x - brief.middle) / (58 * unit)));
    balustrade(brief, x);
    pen.line(outline, { width: 1.6 });
    pen.line(arched(x, 49, 14, 84, unit), { alpha: 0.55 });
    pen.shape(
      [
        { x: x - 2.2 * unit, y: 13 * unit },
        { x: x + 2.2 * unit, y: 13 * unit },
        { x: x + 1.5 * unit, y: 18.5 * unit },
        { x: x - 1.5 * unit, y: 18.5 * unit },
      ],
      palette.wallShade,
    );
  }
  for (const x of bays(brief, 58, 0.5)) {
    pen.box(
      { x: x - 3.4 * unit, y: 40 * unit, width: 6.8 * unit, height: 44 * unit },
      palette.wall,
    );
    pen.line(
      [
        { x: x - 1 * unit, y: 44 * unit },
        { x: x - 1 * unit, y: 82 * unit },
      ],
      { alpha: 0.35 },
    );
    pen.box(
      { x: x - 5.4 * unit, y: 36 * unit, width: 10.8 * unit, height: 4 * unit },
      palette.wallShade,
    );
    pen.arc({ x, y: 24 * unit }, { x: 3.6 * unit, y: 3.6 * unit }, 0, 360, { alpha: 0.7 });
    pen.hatch(
      { x: x + 1 * unit, y: 44 * unit, width: 2.4 * unit, height: 38 * unit },
      2.4 * unit,
      0.6,
    );
  }
  level(brief, 84);
  level(brief, 87, 0.5);
};

function landscape({ pen, unit, palette }: RoomBrief, x: number, index: number): void {
  const { context } = pen;
  context.save();
  context.beginPath();
  traced(arched(x, 44, 17, 84, unit))(context);
  context.clip();
  const hill = (base: number, lift: number, fill: string): void => {
    pen.shape(
      [
        { x: x - 26 * unit, y: 90 * unit },
        { x: x - 26 * unit, y: (base + lift) * unit },
        { x: x - 8 * unit, y: (base - lift) * unit },
        { x: x + 10 * unit, y: (base + lift * 0.6) * unit },
        { x: x + 26 * unit, y: (base - lift * 0.4) * unit },
        { x: x + 26 * unit, y: 90 * unit },
      ],
      fill,
      { width: 0.9, alpha: 0.7 },
    );
  };
  hill(60, index % 2 === 0 ? 2 : -2, palette.fold);
  if (index % 3 === 0) dome({ pen, unit, palette }, x, 60);
  hill(68, index % 2 === 0 ? -2 : 2, palette.wallShade);
  if (index % 3 !== 0) {
    pine({ pen, unit }, x + (index % 2 === 0 ? -9 : 8) * unit, 68, 26);
    pine({ pen, unit }, x + (index % 2 === 0 ? 8 : -10) * unit, 70, 17);
  }
  cypress({ pen, unit }, x + (index % 2 === 0 ? 15 : -15) * unit, 70, 16);
  context.restore();
}

function dome(
  { pen, unit, palette }: Pick<RoomBrief, 'pen' | 'unit' | 'palette'>,
  x: number,
  foot: number,
): void {
  pen.box(
    { x: x - 7 * unit, y: (foot - 8) * unit, width: 14 * unit, height: 9 * unit },
    palette.fold,
    { width: 0.9 },
  );
  pen.arc({ x, y: (foot - 8) * unit }, { x: 6 * unit, y: 9 * unit }, 180, 360, { width: 1 });
  for (const share of [-0.5, 0, 0.5]) {
    pen.arc(
      { x, y: (foot - 8) * unit },
      { x: Math.abs(share) * 6 * unit + 0.1, y: 8.6 * unit },
      share < 0 ? 180 : 270,
      share < 0 ? 270 : 360,
      { width: 0.7, alpha: 0.6 },
    );
  }
  pen.line(
    [
      { x, y: (foot - 17) * unit },
      { x, y: (foot - 22) * unit },
    ],
    { width: 1 },
  );
}

/** An umbrella pine: a long bare stem and a flat crown. */
function pine(
  { pen, unit }: Pick<RoomBrief, 'pen' | 'unit'>,
  x: number,
  foot: number,
  height: number,
): void {
  const top = (foot - height) * unit;
  pen.line(
    [
      { x, y: foot * unit },
      { x: x + 1 * unit, y: top + 4 * unit },
    ],
    { width: 1.3 },
  );
  const crown = height * 0.36 * unit;
  pen.shape(
    [
      { x: x - crown, y: top + 4.4 * unit },
      { x: x - crown * 0.7, y: top },
      { x: x + crown * 0.1, y: top - 2.6 * unit },
      { x: x + crown * 0.8, y: top },
      { x: x + crown * 1.1, y: top + 4.4 * unit },
      { x, y: top + 5.6 * unit },
    ],
    '#6f7d5b',
    { width: 0.9 },
  );
  pen.hatch(
    { x: x - crown, y: top + 1.6 * unit, width: crown * 2, height: 2.8 * unit },
    2 * unit,
    0.5,
    { alpha: 0.5 },
  );
}

function cypress(
  { pen, unit }: Pick<RoomBrief, 'pen' | 'unit'>,
  x: number,
  foot: number,
  height: number,
): void {
  pen.shape(
    [
      { x: x - 1.8 * unit, y: foot * unit },
      { x: x - 2.2 * unit, y: (foot - height * 0.4) * unit },
      { x, y: (foot - height) * unit },
      { x: x + 2.2 * unit, y: (foot - height * 0.4) * unit },
      { x: x + 1.8 * unit, y: foot * unit },
    ],
    '#5d6b4d',
    { width: 0.9 },
  );
}

function balustrade({ pen, unit, palette }: RoomBrief, x: number): void {
  pen.box({ x: x - 22 * unit, y: 71 * unit, width: 44 * unit, height: 2.6 * unit }, palette.wall);
  pen.box({ x: x - 22 * unit, y: 81.5 * unit, width: 44 * unit, height: 2.6 * unit }, palette.wall);
  for (let index = -4; index <= 4; index += 1) {
    const at = x + index * 4.6 * unit;
    pen.shape(
      [
        { x: at - 0.7 * unit, y: 73.6 * unit },
        { x: at + 0.7 * unit, y: 73.6 * unit },
        { x: at + 1.5 * unit, y: 78.6 * unit },
        { x: at + 0.7 * unit, y: 81.5 * unit },
        { x: at - 0.7 * unit, y: 81.5 * unit },
        { x: at - 1.5 * unit, y: 78.6 * unit },
      ],
      palette.wall,
      { width: 0.8 },
    );
  }
}
