import { arched, bays, chandelier, cornice, level, traced } from './architecture.ts';
import type { DrawRoom, RoomBrief } from './room.ts';

/** A gilded hall: mirrors between tall windows, sconces, garlands, a great chandelier. */
export const palace: DrawRoom = (brief) => {
  const { pen, unit, palette, open, middle } = brief;
  cornice(brief, 12, true);
  for (const x of bays(brief, 62)) {
    const window = Math.round((x - middle) / (62 * unit)) % 2 !== 0;
    const outline = arched(x, 36, 19, 86, unit);
    if (window) {
      open(traced(outline));
      garden(brief, x);
      for (const y of [38, 54, 70]) {
        pen.line(
          [
            { x: x - 18 * unit, y: y * unit },
            { x: x + 18 * unit, y: y * unit },
          ],
          { width: 0.9 },
        );
      }
      for (const shift of [-6, 6]) {
        pen.line(
          [
            { x: x + shift * unit, y: 22 * unit },
            { x: x + shift * unit, y: 86 * unit },
          ],
          { width: 0.9 },
        );
      }
    } else {
      pen.shape(outline, palette.paper);
      for (const shift of [-9, -4, 3]) {
        pen.line(
          [
            { x: x + shift * unit, y: 58 * unit },
            { x: x + (shift + 9) * unit, y: 36 * unit },
          ],
          { alpha: 0.3, width: 0.9 },
        );
      }
    }
    pen.line(outline, { width: 1.8, colour: palette.brassShade });
    pen.line(arched(x, 41, 16.5, 86, unit), { colour: palette.brassShade });
    crest(brief, x);
  }
  for (const x of bays(brief, 62, 0.5)) {
    ornament(brief, x);
    sconce(brief, x);
  }
  chandelier(brief, middle, 36, 56);
  level(brief, 88);
  level(brief, 91, 0.5);
};

function garden({ pen, unit, palette }: RoomBrief, x: number): void {
  const { context } = pen;
  context.save();
  context.beginPath();
  traced(arched(x, 36, 19, 86, unit))(context);
  context.clip();
  pen.shape(
    [
      { x: x - 20 * unit, y: 88 * unit },
      { x: x - 20 * unit, y: 66 * unit },
      { x: x - 6 * unit, y: 62 * unit },
      { x: x + 8 * unit, y: 67 * unit },
      { x: x + 20 * unit, y: 61 * unit },
      { x: x + 20 * unit, y: 88 * unit },
    ],
    '#8d9874',
    { width: 0.9 },
  );
  for (const shift of [-12, 0, 12]) {
    pen.shape(
      [
        { x: x + (shift - 3) * unit, y: 80 * unit },
        { x: x + shift * unit, y: 64 * unit },
        { x: x + (shift + 3) * unit, y: 80 * unit },
      ],
      '#6f7d5b',
      { width: 0.9 },
    );
  }
  pen.box({ x: x - 20 * unit, y: 79 * unit, width: 40 * unit, height: 9 * unit }, palette.fold, {
    width: 0.9,
  });
  context.restore();
}

/** A shell with scrolls over each arch. */
function crest({ pen, unit, palette }: RoomBrief, x: number): void {
  const colour = palette.brassShade;
  for (let index = -2; index <= 2; index += 1) {
    pen.line(
      [
        { x, y: 18.6 * unit },
        { x: x + index * 1.8 * unit, y: (14.4 + Math.abs(index) * 0.6) * unit },
      ],
      { colour, width: 1 },
    );
  }
  pen.arc({ x: x - 6 * unit, y: 17 * unit }, { x: 2 * unit, y: 2 * unit }, 0, 290, {
    colour,
    width: 1,
  });
  pen.arc({ x: x + 6 * unit, y: 17 * unit }, { x: 2 * unit, y: 2 * unit }, 180, -110, {
    colour,
    width: 1,
  });
}

function ornament({ pen, unit, palette }: RoomBrief, x: number): void {
  const colour = palette.brassShade;
  pen.box({ x: x - 7 * unit, y: 18 * unit, width: 14 * unit, height: 66 * unit }, undefined, {
    colour,
    width: 1,
  });
  pen.box({ x: x - 5.4 * unit, y: 20 * unit, width: 10.8 * unit, height: 62 * unit }, undefined, {
    colour,
    width: 0.7,
    alpha: 0.6,
  });
  for (const y of [26, 76]) {
    pen.arc({ x: x - 2 * unit, y: y * unit }, { x: 2 * unit, y: 2 * unit }, 0, 280, {
      colour,
      width: 0.9,
    });
    pen.arc({ x: x + 2 * unit, y: y * unit }, { x: 2 * unit, y: 2 * unit }, 180, -100, {
      colour,
      width: 0.9,
    });
    pen.line(
      [
        { x, y: (y - 3) * unit },
        { x, y: (y + 4) * unit },
      ],
      { colour, width: 0.9 },
    );
  }
}

function sconce({ pen, unit, palette }: RoomBrief, x: number): void {
  pen.arc({ x, y: 50 * unit }, { x: 4 * unit, y: 4 * unit }, 0, 180, {
    colour: palette.brassShade,
    width: 1.2,
  });
  for (const shift of [-4, 0, 4]) {
    pen.line(
      [
        { x: x + shift * unit, y: 50 * unit },
        { x: x + shift * unit, y: 45 * unit },
      ],
      { colour: palette.brassShade, width: 1.3 },
    );
    pen.circle({ x: x + shift * unit, y: 43.8 * unit }, 1 * unit, palette.brass, { width: 0.6 });
  }
}
