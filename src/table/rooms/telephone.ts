import { detail, drawnIn, fine, squareOf, type Drawn } from './drawn.ts';
import { bookcase, clock, curtain, frame } from './furniture.ts';
import { bars, panes } from './panes.ts';
import type { DrawRoom, RoomBrief, Skyline } from './room.ts';

/** The line between two capitals, each with what is known of it before its window. */
export const telephone: DrawRoom = (brief) => {
  twoOffices(brief, {
    views: ['colonnade', 'towers'],
    cloths: ['#5d7390', '#a9534d'],
    sets: ['#2b4c7e', '#a63d40'],
  });
};

/** The same between any two places: blinds, and nothing to be seen of either. */
export const offices: DrawRoom = (brief) => {
  twoOffices(brief, {
    views: undefined,
    cloths: ['#8a8167', '#7d7463'],
    sets: ['#4b453a', '#4b453a'],
  });
};

interface Furnishing {
  readonly views: readonly [Skyline, Skyline] | undefined; // or blinds
  readonly cloths: readonly [string, string];
  readonly sets: readonly [string, string]; // the telephones
}

/** Two rooms far apart, drawn on two sheets that are laid side by side, and the line between them. */
function twoOffices(brief: RoomBrief, { views, cloths, sets }: Furnishing): void {
  const u = drawnIn(brief);
  const reach = Math.min(112, u.half * 0.44);
  leftRoom(u.at(-reach, 0), brief, views?.[0], cloths[0], -reach);
  rightRoom(u, reach, brief, views?.[1], cloths[1]);
  gap(u, brief);
  if (!brief.bare) line(u, brief, reach * 0.46, sets);
}

function leftRoom(
  u: Drawn,
  brief: RoomBrief,
  view: Skyline | undefined,
  cloth: string,
  x: number,
): void {
  const { palette } = brief;
  u.box('-600 -2 1200 10', palette.wallShade, { width: 0 });
  u.line('-600 8 600 8');
  u.line('-600 10.4 600 10.4', fine);
  for (let stripe = -384; stripe < 400; stripe += 12)
    u.line(`${stripe} 11 ${stripe} 72`, { ...fine, alpha: 0.16 });
  u.box('-600 72 1200 28', palette.wallShade, { width: 0 });
  u.line('-600 72 600 72', detail);
  window(brief, x, -24, view, [2, 3]);
  curtain(u.at(-30, 13), 15, 62, cloth);
  curtain(u.at(30, 13), -15, 62, cloth);
  bookcase(u.at(-92, 24), 44, 74, palette);
  frame(u.at(42, 26), 22, 28, palette);
  u.shape('48 50 48 44 51 41 50 36 53 33 56 36 55 41 58 44 58 50', palette.fold, detail);
  bookcase(u.at(-250, 24), 60, 74, palette);
}

function rightRoom(
  wide: Drawn,
  x: number,
  brief: RoomBrief,
  view: Skyline | undefined,
  cloth: string,
): void {
  const { palette } = brief;
  const u = wide.at(x, 0);
  const left = -x;
  u.box(`${left} -2 700 106`, palette.wallShade, { width: 0 });
  u.line(`${left} 6 600 6`);
  for (let panel = left + 4; panel < 400; panel += 26) {
    u.box(`${panel} 12 22 54`, palette.fold, { ...detail, alpha: 0.7 });
    u.box(`${panel} 72 22 20`, palette.fold, { ...detail, alpha: 0.7 });
  }
  u.line(`${left} 69 600 69`, detail);
  window(brief, x, -22, view, [1, 2]);
  curtain(u.at(-28, 13), 13, 86, cloth);
  curtain(u.at(28, 13), -13, 86, cloth);
  clock(u.at(46, 28, 1.3), 19, 5, palette);
  u.line('66 46 66 97', { colour: palette.brassShade, width: 1.6 });
  u.shape('60 34 72 34 77 47 55 47', palette.paper);
  u.shade('67 34 72 34 77 47 68 47');
  frame(u.at(120, 24), 60, 34, palette);
}

/** The window of one room, with its own view, or a blind. */
function window(
  brief: RoomBrief,
  x: number,
  from: number,
  view: Skyline | undefined,
  [columns, rows]: readonly [number, number],
): void {
  const width = -from * 2;
  const u = drawnIn(brief).at(x, 0);
  // Each window has its own city: its middle is the middle of the view.
  const middle = brief.middle + x * brief.unit;
  const local = { ...brief, middle, skyline: view ?? ('none' as const) };
  panes(local, [squareOf(`${from} 16 ${width} 52`)], 58, 0.66);
  if (view === undefined) {
    for (let y = 17; y < 66; y += 3.2)
      u.box(`${from} ${y} ${width} 2.2`, brief.palette.paper, { ...fine, alpha: 0.85 });
    for (const cord of [0.2, 0.8])
      u.line(`${from + width * cord} 16 ${from + width * cord} 68`, fine);
  } else bars(u.at(from, 16), width, 52, columns, rows);
  u.box(`${from} 16 ${width} 52`, undefined);
  u.box(`${from - 3} 68 ${-from * 2 + 6} 2.6`, brief.palette.wood, detail);
}

/** Between the two sheets lies the newsprint they are pasted on. */
function gap(u: Drawn, { palette }: RoomBrief): void {
  const edge = Array.from(
    { length: 16 },
    (_, index) => [((index * 37) % 11) * 0.2 - 5, index * 7.2 - 2] as const,
  );
  const other = edge.map(([x, y], index) => [x + 8 + ((index * 29) % 7) * 0.3, y] as const);
  u.shape([...edge, ...[...other].reverse()], palette.paper);
  for (let y = 2; y < 100; y += 3)
    u.line(`-2.4 ${y} ${1.4 + ((y * 7) % 3)} ${y}`, { ...fine, alpha: 0.25 });
}

/** The line sags from one telephone to the other, across the gap. */
function line(u: Drawn, brief: RoomBrief, reach: number, sets: Furnishing['sets']): void {
  const sag = Array.from({ length: 31 }, (_, index) => {
    const share = index / 30;
    return [-reach + 2 * reach * share, 84 + 40 * share * (1 - share)] as const;
  });
  u.line(sag, { width: 1.8, steady: 0.6 });
  set(u.at(-reach, 0), brief, sets[0]);
  set(u.at(reach, 0), brief, sets[1]);
}

/** A telephone on a stand of its own. */
function set(u: Drawn, { palette }: RoomBrief, colour: string): void {
  u.box('-16 92 32 3', palette.wood);
  u.box('-13 95 26 8', palette.woodShade, detail);
  u.shape('-9 92 -6 82 6 82 9 92', colour, { colour: '#1e1b18' });
  u.circle([0, 87.6], 3, '#fbf6ea', { colour: '#1e1b18', width: 1 });
  u.circle([0, 87.6], 1, colour, { colour: '#1e1b18', width: 0.7 });
  u.shape('-11 80 -8 76.5 8 76.5 11 80 9 82 6 79.6 -6 79.6 -9 82', colour, { colour: '#1e1b18' });
  u.shade('2 82 6 82 9 92 4 92');
}
