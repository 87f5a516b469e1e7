import { bays, cornice, curtain, level, panel } from './architecture.ts';
import type { DrawRoom, RoomBrief } from './room.ts';

type View = 'dome' | 'towers' | 'blinds';

/** The line between two capitals, each with what is known of it before its window. */
export const telephone: DrawRoom = (brief) => {
  twoOffices(brief, {
    views: ['dome', 'towers'],
    cloths: ['#5d7390', '#a9534d'],
    sets: ['#2b4c7e', '#a63d40'],
  });
};

/** The same between any two places: blinds, and nothing to be seen of either. */
export const offices: DrawRoom = (brief) => {
  twoOffices(brief, {
    views: ['blinds', 'blinds'],
    cloths: ['#8a8167', '#8a8167'],
    sets: ['#4b453a', '#4b453a'],
  });
};

interface Furnishing {
  readonly views: readonly [View, View];
  readonly cloths: readonly [string, string];
  readonly sets: readonly [string, string]; // the telephones
}

/** Two offices far apart, drawn side by side, with one telephone line between them. */
function twoOffices(brief: RoomBrief, { views, cloths, sets }: Furnishing): void {
  const { pen, unit, palette, middle, box } = brief;
  pen.box({ x: middle, y: -2, width: box.width, height: 104 * unit }, palette.wallShade, {
    width: 0,
  });
  cornice(brief, 8, false);
  level(brief, 68, 0.8);
  for (const x of bays(brief, 30, 0.5)) panel(brief, x - 12 * unit, 73, 24, 17);
  const reach = Math.min(110, (box.width / unit) * 0.21);
  office(brief, middle - reach * unit, views[0], cloths[0]);
  office(brief, middle + reach * unit, views[1], cloths[1]);
  tear(brief);
  if (!brief.bare) line(brief, reach * 0.52, sets);
}

function office(brief: RoomBrief, x: number, outside: View, cloth: string): void {
  const { pen, unit, open } = brief;
  const window = { x: x - 24 * unit, y: 16 * unit, width: 48 * unit, height: 50 * unit };
  open((context) => {
    context.rect(window.x, window.y, window.width, window.height);
  });
  const { context } = pen;
  context.save();
  context.beginPath();
  context.rect(window.x, window.y, window.width, window.height);
  context.clip();
  views[outside](brief, x);
  context.restore();
  pen.box(window, undefined, { width: 1.7 });
  pen.line([
    { x, y: 16 * unit },
    { x, y: 66 * unit },
  ]);
  pen.line([
    { x: window.x, y: 38 * unit },
    { x: window.x + window.width, y: 38 * unit },
  ]);
  curtain(brief, window.x - 5 * unit, 14, 13, 67, cloth);
  curtain(brief, window.x + window.width + 5 * unit, -14, 13, 67, cloth);
}

const views: Readonly<Record<View, (brief: RoomBrief, x: number) => void>> = {
  dome,
  towers,
  blinds,
};

function dome({ pen, unit, palette }: RoomBrief, x: number): void {
  pen.box({ x: x - 21 * unit, y: 55 * unit, width: 42 * unit, height: 14 * unit }, palette.paper, {
    width: 0.9,
  });
  for (let index = -5; index <= 5; index += 1) {
    pen.line(
      [
        { x: x + index * 3.8 * unit, y: 57 * unit },
        { x: x + index * 3.8 * unit, y: 66 * unit },
      ],
      { width: 0.7, alpha: 0.6 },
    );
  }
  pen.box({ x: x - 7 * unit, y: 46 * unit, width: 14 * unit, height: 9 * unit }, palette.paper, {
    width: 0.9,
  });
  const vault = Array.from({ length: 11 }, (_, index) => {
    const angle = Math.PI + (index / 10) * Math.PI;
    return { x: x + Math.cos(angle) * 7 * unit, y: 46 * unit + Math.sin(angle) * 12 * unit };
  });
  pen.shape(vault, palette.paper, { width: 0.9 });
  pen.line(
    [
      { x, y: 34 * unit },
      { x, y: 29 * unit },
    ],
    { width: 1.2 },
  );
}

function towers({ pen, unit }: RoomBrief, x: number): void {
  for (const [shift, top, wide] of [
    [-12, 44, 7],
    [2, 34, 8],
    [14, 48, 6],
  ] as const) {
    const at = x + shift * unit;
    pen.box(
      { x: at - (wide / 2) * unit, y: top * unit, width: wide * unit, height: 34 * unit },
      '#b9877a',
      { width: 0.9 },
    );
    pen.shape(
      [
        { x: at - (wide / 2) * unit, y: top * unit },
        { x: at, y: (top - 14) * unit },
        { x: at + (wide / 2) * unit, y: top * unit },
      ],
      '#6f7d6a',
      { width: 0.9 },
    );
    pen.line(
      [
        { x: at, y: (top - 14) * unit },
        { x: at, y: (top - 17) * unit },
      ],
      { width: 0.9 },
    );
  }
  pen.box({ x: x - 26 * unit, y: 60 * unit, width: 52 * unit, height: 10 * unit }, '#b9877a', {
    width: 0.9,
  });
}

/** Slats from the top of the window to its sill, with light between them. */
function blinds({ pen, unit, palette }: RoomBrief, x: number): void {
  for (let y = 17.4; y < 64; y += 3.1) {
    pen.box(
      { x: x - 24.5 * unit, y: y * unit, width: 49 * unit, height: 2.3 * unit },
      palette.paper,
      { width: 0.7, alpha: 0.7 },
    );
  }
  for (const cord of [-14, 14]) {
    pen.line(
      [
        { x: x + cord * unit, y: 16 * unit },
        { x: x + cord * unit, y: 66 * unit },
      ],
      { width: 0.7, alpha: 0.7 },
    );
  }
}

/** Where the two drawings were torn and laid together. */
function tear({ pen, unit, middle, palette }: RoomBrief): void {
  const edge = Array.from({ length: 15 }, (_, index) => ({
    x: middle + ((index * 37) % 11) * 0.34 * unit - 1.8 * unit,
    y: index * 7.4 * unit,
  }));
  const back = edge.map(({ x, y }) => ({ x: x + 3.4 * unit, y })).reverse();
  pen.shape([...edge, ...back], palette.paper, { width: 0.9, alpha: 0.6 });
}

/** The line sags from one telephone to the other. */
function line(brief: RoomBrief, reach: number, sets: Furnishing['sets']): void {
  const { pen, unit, middle } = brief;
  const [from, to] = [middle - reach * unit, middle + reach * unit];
  const sag = Array.from({ length: 31 }, (_, index) => {
    const share = index / 30;
    return { x: from + (to - from) * share, y: (80 + 12 * 4 * share * (1 - share)) * unit };
  });
  pen.line(sag, { width: 1.8, steady: 0.6 });
  set(brief, from, sets[0]);
  set(brief, to, sets[1]);
}

function set({ pen, unit, palette }: RoomBrief, x: number, colour: string): void {
  pen.box({ x: x - 15 * unit, y: 93 * unit, width: 30 * unit, height: 8 * unit }, palette.wood);
  pen.shape(
    [
      { x: x - 9 * unit, y: 93 * unit },
      { x: x - 6 * unit, y: 82 * unit },
      { x: x + 6 * unit, y: 82 * unit },
      { x: x + 9 * unit, y: 93 * unit },
    ],
    colour,
    { colour: '#1e1b18' },
  );
  pen.circle({ x, y: 88 * unit }, 2.9 * unit, '#fbf6ea', { colour: '#1e1b18', width: 0.9 });
  pen.shape(
    [
      { x: x - 11 * unit, y: 80 * unit },
      { x: x - 8 * unit, y: 76.5 * unit },
      { x: x + 8 * unit, y: 76.5 * unit },
      { x: x + 11 * unit, y: 80 * unit },
      { x: x + 9 * unit, y: 82 * unit },
      { x: x + 6 * unit, y: 79.6 * unit },
      { x: x - 6 * unit, y: 79.6 * unit },
      { x: x - 9 * unit, y: 82 * unit },
    ],
    colour,
    { colour: '#1e1b18' },
  );
}
