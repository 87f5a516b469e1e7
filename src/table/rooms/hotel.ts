import { bays, curtain, level } from './architecture.ts';
import type { DrawRoom, RoomBrief } from './room.ts';

/** A conference room in a hotel: one long window on the city, curtains, downlights, plants. */
export const hotel: DrawRoom = (brief) => {
  const { pen, unit, palette, open, middle, box } = brief;
  pen.box({ x: -2, y: -2, width: box.width + 4, height: 10 * unit }, palette.wallShade, {
    width: 0,
  });
  level(brief, 8);
  for (const x of bays(brief, 40, 0.5)) {
    pen.arc({ x, y: 4.4 * unit }, { x: 5 * unit, y: 1.5 * unit }, 0, 360, { width: 0.9 });
  }
  const half = Math.min((box.width / unit) * 0.31, 190);
  const window = {
    x: middle - half * unit,
    y: 16 * unit,
    width: half * 2 * unit,
    height: 58 * unit,
  };
  open((context) => {
    context.rect(window.x, window.y, window.width, window.height);
  });
  const { context } = pen;
  context.save();
  context.beginPath();
  context.rect(window.x, window.y, window.width, window.height);
  context.clip();
  skyline(brief, half);
  context.restore();
  pen.box(window, undefined, { width: 1.8 });
  for (let share = -0.75; share <= 0.76; share += 0.25) {
    const x = middle + share * half * unit;
    pen.line(
      [
        { x, y: window.y },
        { x, y: window.y + window.height },
      ],
      { width: 1.6 },
    );
  }
  curtain(brief, window.x - 6 * unit, 20, 12, 92, '#9a8a6c');
  curtain(brief, window.x + window.width + 6 * unit, -20, 12, 92, '#9a8a6c');
  pen.box(
    { x: window.x - 8 * unit, y: 11 * unit, width: window.width + 16 * unit, height: 2.4 * unit },
    palette.wood,
  );
  level(brief, 78, 0.8);
  pen.box({ x: window.x, y: 78 * unit, width: window.width, height: 9 * unit }, palette.fold, {
    width: 0.9,
  });
  for (let x = window.x; x < window.x + window.width; x += 5 * unit) {
    pen.line(
      [
        { x, y: 79.5 * unit },
        { x, y: 85.5 * unit },
      ],
      { width: 0.7, alpha: 0.5 },
    );
  }
  plant(brief, window.x - 24 * unit);
  plant(brief, window.x + window.width + 24 * unit);
};

function skyline({ pen, unit, palette, middle }: RoomBrief, half: number): void {
  let x = -half - 4;
  for (let index = 0; x < half + 4; index += 1) {
    const width = 8 + ((index * 53) % 9);
    const top = 66 - ((index * 37) % 34);
    const fill = index % 3 === 0 ? palette.fold : palette.wallShade;
    const left = middle + x * unit;
    pen.box({ x: left, y: top * unit, width: width * unit, height: (80 - top) * unit }, fill, {
      width: 0.8,
    });
    for (let row = top + 3; row < 72; row += 5) {
      for (let column = 1.6; column < width - 2; column += 3.2) {
        if ((index * 7 + Math.round(row) * 3 + Math.round(column)) % 4 === 0) continue;
        pen.box(
          { x: left + column * unit, y: row * unit, width: 1.3 * unit, height: 2 * unit },
          palette.brass,
          { width: 0.4, alpha: 0.6 },
        );
      }
    }
    x += width + ((index * 29) % 3);
  }
}

function plant({ pen, unit, palette }: RoomBrief, x: number): void {
  for (let index = -4; index <= 4; index += 1) {
    const tip = { x: x + index * 3.4 * unit, y: (44 + Math.abs(index) * 5) * unit };
    const bend = { x: x + index * 1.3 * unit, y: (58 + Math.abs(index)) * unit };
    pen.shape(
      [{ x, y: 82 * unit }, bend, tip, { x: bend.x + 2 * unit, y: bend.y + 3 * unit }],
      '#6f7d5b',
      { width: 0.9 },
    );
  }
  pen.shape(
    [
      { x: x - 6 * unit, y: 80 * unit },
      { x: x + 6 * unit, y: 80 * unit },
      { x: x + 4.4 * unit, y: 97 * unit },
      { x: x - 4.4 * unit, y: 97 * unit },
    ],
    palette.brass,
  );
}
