import {
  arched,
  bays,
  chandelier,
  cornice,
  curtain,
  level,
  pilaster,
  traced,
} from './architecture.ts';
import type { DrawRoom, RoomBrief } from './room.ts';

/** A white state hall: pilasters, tall windows on a walled citadel, chandeliers. */
export const kremlin: DrawRoom = (brief) => {
  const { pen, unit, open, middle } = brief;
  cornice(brief, 11, true);
  for (const x of bays(brief, 76)) {
    const outline = arched(x, 34, 20, 88, unit);
    open(traced(outline));
    citadel(brief, x, Math.round((x - middle) / (76 * unit)));
    pen.line(outline, { width: 1.6 });
    pen.line(arched(x, 39, 17, 88, unit), { alpha: 0.6 });
    pen.line([
      { x, y: 20 * unit },
      { x, y: 88 * unit },
    ]);
    for (const y of [37, 55, 72]) {
      pen.line(
        [
          { x: x - 17 * unit, y: y * unit },
          { x: x + 17 * unit, y: y * unit },
        ],
        { width: 0.9 },
      );
    }
    curtain(brief, x - 21 * unit, 13, 19, 88, '#a9534d');
    curtain(brief, x + 21 * unit, -13, 19, 88, '#a9534d');
  }
  for (const x of bays(brief, 76, 0.5)) {
    pilaster(brief, x - 7 * unit, 7, 14, 90);
    pilaster(brief, x + 7 * unit, 7, 14, 90);
  }
  for (const x of bays(brief, 152, 0.5)) chandelier(brief, x, 30, 34);
  chandelier(brief, middle, 34, 44);
  level(brief, 90);
};

function citadel({ pen, unit, palette }: RoomBrief, x: number, index: number): void {
  const { context } = pen;
  context.save();
  context.beginPath();
  traced(arched(x, 34, 20, 88, unit))(context);
  context.clip();
  const wall = (foot: number): void => {
    const teeth: { x: number; y: number }[] = [{ x: x - 18 * unit, y: 90 * unit }];
    for (let step = -6; step <= 6; step += 1) {
      const at = x + step * 3 * unit;
      teeth.push(
        { x: at - 1 * unit, y: foot * unit },
        { x: at - 1 * unit, y: (foot - 4) * unit },
        { x: at, y: (foot - 2.6) * unit },
        { x: at + 1 * unit, y: (foot - 4) * unit },
        { x: at + 1 * unit, y: foot * unit },
      );
    }
    teeth.push({ x: x + 18 * unit, y: 90 * unit });
    pen.shape(teeth, '#b9877a', { width: 0.8 });
  };
  if (index % 2 === 0) {
    tower({ pen, unit, palette }, x + (index === 0 ? 7 : 0) * unit);
    wall(76);
  } else {
    for (const [shift, height] of [
      [-7, 58],
      [2, 50],
      [10, 60],
    ] as const)
      onion({ pen, unit, palette }, x + shift * unit, height);
    wall(80);
  }
  context.restore();
}

function tower({ pen, unit }: Pick<RoomBrief, 'pen' | 'unit' | 'palette'>, x: number): void {
  const brick = '#b9877a';
  pen.box({ x: x - 6 * unit, y: 56 * unit, width: 12 * unit, height: 34 * unit }, brick, {
    width: 0.9,
  });
  pen.box({ x: x - 4.4 * unit, y: 44 * unit, width: 8.8 * unit, height: 12 * unit }, brick, {
    width: 0.9,
  });
  pen.circle({ x, y: 50 * unit }, 2.7 * unit, '#fbf6ea', { width: 0.8 });
  pen.shape(
    [
      { x: x - 3.6 * unit, y: 44 * unit },
      { x, y: 27 * unit },
      { x: x + 3.6 * unit, y: 44 * unit },
    ],
    '#6f7d6a',
    { width: 0.9 },
  );
  pen.line([
    { x, y: 27 * unit },
    { x, y: 24 * unit },
  ]);
  pen.circle({ x, y: 23.6 * unit }, 0.9 * unit, '#a63d40', { width: 0.6 });
}

function onion(
  { pen, unit, palette }: Pick<RoomBrief, 'pen' | 'unit' | 'palette'>,
  x: number,
  y: number,
): void {
  pen.box({ x: x - 2.4 * unit, y: y * unit, width: 4.8 * unit, height: 30 * unit }, palette.paper, {
    width: 0.8,
  });
  pen.shape(
    [
      { x: x - 2.4 * unit, y: y * unit },
      { x: x - 3.4 * unit, y: (y - 3.4) * unit },
      { x: x - 1.2 * unit, y: (y - 6) * unit },
      { x, y: (y - 9) * unit },
      { x: x + 1.2 * unit, y: (y - 6) * unit },
      { x: x + 3.4 * unit, y: (y - 3.4) * unit },
      { x: x + 2.4 * unit, y: y * unit },
    ],
    palette.brass,
    { width: 0.8 },
  );
}
