import { bays, level, panel } from './architecture.ts';
import type { DrawRoom, RoomBrief } from './room.ts';

const pitch = 112; // from window to window
const [top, foot] = [16, 66]; // of the windows
const drawn = 0.42; // so much of a window is behind its blind

/** A conference room that could be anywhere: broad windows with their blinds half down, and the sky. */
export const conference: DrawRoom = (brief) => {
  const { pen, unit, palette, box } = brief;
  pen.box({ x: -2, y: -2, width: box.width + 4, height: 8 * unit }, palette.wallShade, {
    width: 0,
  });
  level(brief, 6);
  level(brief, 7.6, 0.5);
  for (const x of bays(brief, pitch, 0.5)) casement(brief, x);
  for (const x of bays(brief, pitch)) slats(brief, x);
  wainscot(brief);
  for (const x of bays(brief, pitch, 0.5)) for (const at of [-24, 24]) lamp(brief, x + at * unit);
  sideboard(brief);
};

/** Three wings and a blind; nothing is to be seen but how light it is. */
function casement(brief: RoomBrief, x: number): void {
  const { pen, unit, palette, open } = brief;
  const half = 38 * unit;
  const window = { x: x - half, y: top * unit, width: half * 2, height: (foot - top) * unit };
  open((context) => {
    context.rect(window.x, window.y, window.width, window.height);
  });
  const blind = { ...window, height: window.height * drawn };
  pen.box(blind, palette.paper, { width: 0 });
  for (let y = top + 3.6; y < top + (foot - top) * drawn; y += 3.6) {
    pen.line(
      [
        { x: window.x, y: y * unit },
        { x: window.x + window.width, y: y * unit },
      ],
      { width: 0.7, alpha: 0.28 },
    );
  }
  const hem = blind.y + blind.height;
  pen.box(
    { x: window.x, y: hem - 1 * unit, width: window.width, height: 1.8 * unit },
    palette.wallShade,
    { width: 0.9 },
  );
  for (const cord of [-0.86, 0.86]) {
    pen.line(
      [
        { x: x + cord * half, y: hem },
        { x: x + cord * half, y: hem + 5 * unit },
      ],
      { width: 0.8, alpha: 0.7 },
    );
    pen.circle({ x: x + cord * half, y: hem + 5.8 * unit }, 0.8 * unit, palette.brass, {
      width: 0.6,
    });
  }
  for (const post of [-1 / 3, 1 / 3]) {
    pen.line(
      [
        { x: x + post * half, y: hem + 0.8 * unit },
        { x: x + post * half, y: foot * unit },
      ],
      { width: 1.8 },
    );
  }
  pen.box(window, undefined, { width: 1.8 });
  const frame = 2.2 * unit;
  pen.box(
    {
      x: window.x - frame,
      y: window.y - frame,
      width: window.width + frame * 2,
      height: window.height + frame * 2,
    },
    undefined,
    { width: 1 },
  );
  pen.box(
    {
      x: window.x - 4 * unit,
      y: (foot + 2.2) * unit,
      width: window.width + 8 * unit,
      height: 2.2 * unit,
    },
    palette.wood,
    { width: 1 },
  );
}

/** Upright battens on the wall between two windows, against the echo. */
function slats({ pen, unit, palette }: RoomBrief, x: number): void {
  const half = 9;
  pen.box(
    { x: x - half * unit, y: top * unit, width: half * 2 * unit, height: (foot - top) * unit },
    palette.wallShade,
    { width: 1 },
  );
  for (let step = -half + 2; step < half; step += 2) {
    pen.line(
      [
        { x: x + step * unit, y: (top + 0.8) * unit },
        { x: x + step * unit, y: (foot - 0.8) * unit },
      ],
      { width: 0.8, alpha: 0.35 },
    );
  }
}

function wainscot(brief: RoomBrief): void {
  const { pen, unit, palette, box } = brief;
  pen.box({ x: -2, y: 82 * unit, width: box.width + 4, height: 16 * unit }, palette.wallShade, {
    width: 0,
  });
  level(brief, 82);
  level(brief, 83.8, 0.5);
  level(brief, 96, 0.6);
  for (const x of bays(brief, pitch / 3, 0.5)) panel(brief, x - 16 * unit, 86, 32, 8);
}

/** A shade on a rod, of white glass. */
function lamp({ pen, unit, palette }: RoomBrief, x: number): void {
  pen.line(
    [
      { x, y: 0 },
      { x, y: 17 * unit },
    ],
    { width: 1.2 },
  );
  pen.shape(
    [
      { x: x - 2 * unit, y: 17 * unit },
      { x: x + 2 * unit, y: 17 * unit },
      { x: x + 8.6 * unit, y: 25 * unit },
      { x: x - 8.6 * unit, y: 25 * unit },
    ],
    palette.paper,
  );
  pen.box(
    { x: x - 8.6 * unit, y: 25 * unit, width: 17.2 * unit, height: 1.4 * unit },
    palette.brass,
    { width: 0.8 },
  );
}

/** Under the middle windows, with what is drunk in the breaks. */
function sideboard({ pen, unit, palette, middle, bare }: RoomBrief): void {
  const half = 34;
  pen.box(
    { x: middle - half * unit, y: 79 * unit, width: half * 2 * unit, height: 2.4 * unit },
    palette.fold,
  );
  pen.box(
    {
      x: middle - (half - 2) * unit,
      y: 81.4 * unit,
      width: (half - 2) * 2 * unit,
      height: 16 * unit,
    },
    palette.wood,
    { width: 1 },
  );
  for (const door of [-16, 0, 16]) {
    pen.line(
      [
        { x: middle + door * unit, y: 82.4 * unit },
        { x: middle + door * unit, y: 97 * unit },
      ],
      { width: 0.8, alpha: 0.7 },
    );
  }
  if (bare) return;
  for (const [shift, glasses] of [
    [-20, 3],
    [16, 2],
  ] as const) {
    const x = middle + shift * unit;
    pen.shape(
      [
        { x: x - 1.2 * unit, y: 68 * unit },
        { x: x + 1.2 * unit, y: 68 * unit },
        { x: x + 1.4 * unit, y: 71 * unit },
        { x: x + 3 * unit, y: 74 * unit },
        { x: x + 2.6 * unit, y: 79 * unit },
        { x: x - 2.6 * unit, y: 79 * unit },
        { x: x - 3 * unit, y: 74 * unit },
        { x: x - 1.4 * unit, y: 71 * unit },
      ],
      palette.paper,
      { width: 0.9 },
    );
    for (let glass = 1; glass <= glasses; glass += 1) {
      pen.box(
        { x: x + (2 + glass * 3) * unit, y: 75.6 * unit, width: 2.2 * unit, height: 3.4 * unit },
        palette.paper,
        { width: 0.7 },
      );
    }
  }
}
