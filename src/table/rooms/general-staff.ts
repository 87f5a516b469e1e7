import { bays, cornice, level, panel } from './architecture.ts';
import type { DrawRoom, RoomBrief } from './room.ts';

/** A briefing room: wood panelling, a great wall map with pins, clocks, flags on stands. */
export const generalStaff: DrawRoom = (brief) => {
  const { pen, unit, palette, middle, box } = brief;
  pen.box({ x: -2, y: -2, width: box.width + 4, height: 104 * unit }, palette.wallShade, {
    width: 0,
  });
  cornice(brief, 7, false);
  level(brief, 66);
  level(brief, 69, 0.6);
  for (const x of bays(brief, 26)) panel(brief, x - 11 * unit, 72, 22, 18);
  for (const x of bays(brief, 84, 0.5).filter((each) => Math.abs(each - middle) > 90 * unit)) {
    blind(brief, x);
  }
  wallMap(brief);
  for (const [shift, hour, minute] of [
    [-30, 16, 0],
    [0, 12, 30],
    [30, 8, 0],
  ] as const) {
    clock(brief, middle + shift * unit, hour, minute);
  }
  standard(brief, middle - 74 * unit, '#2b4c7e');
  standard(brief, middle + 74 * unit, '#a63d40');
};

function wallMap({ pen, unit, palette, middle }: RoomBrief): void {
  const map = { x: middle - 62 * unit, y: 21 * unit, width: 124 * unit, height: 48 * unit };
  pen.box(
    {
      ...map,
      x: map.x - 2 * unit,
      width: map.width + 4 * unit,
      y: map.y - 2 * unit,
      height: map.height + 4 * unit,
    },
    palette.wood,
  );
  pen.box(map, palette.paper);
  for (let step = 1; step < 8; step += 1) {
    const x = map.x + (map.width * step) / 8;
    pen.line(
      [
        { x, y: map.y },
        { x, y: map.y + map.height },
      ],
      { alpha: 0.22, width: 0.7, colour: '#1e1b18' },
    );
  }
  for (let step = 1; step < 4; step += 1) {
    const y = map.y + (map.height * step) / 4;
    pen.line(
      [
        { x: map.x, y },
        { x: map.x + map.width, y },
      ],
      { alpha: 0.22, width: 0.7, colour: '#1e1b18' },
    );
  }
  const land: readonly (readonly (readonly [number, number])[])[] = [
    [
      [6, 8],
      [20, 5],
      [34, 9],
      [36, 16],
      [28, 20],
      [24, 28],
      [20, 22],
      [12, 18],
    ],
    [
      [25, 29],
      [33, 31],
      [36, 36],
      [31, 46],
      [27, 40],
    ],
    [
      [52, 12],
      [60, 7],
      [84, 5],
      [112, 8],
      [117, 14],
      [106, 18],
      [104, 26],
      [96, 24],
      [92, 30],
      [86, 26],
      [78, 27],
      [70, 22],
      [62, 22],
      [56, 20],
    ],
    [
      [56, 24],
      [68, 24],
      [74, 32],
      [68, 40],
      [65, 45],
      [61, 37],
      [55, 30],
    ],
    [
      [98, 36],
      [108, 35],
      [111, 41],
      [102, 43],
    ],
  ];
  for (const shape of land) {
    const points = shape.map(([x, y]) => ({ x: map.x + x * unit, y: map.y + y * unit }));
    pen.shape(points, palette.fold, { width: 0.9, colour: '#1e1b18' });
  }
  for (const [x, y, colour] of [
    [22, 14, '#2b4c7e'],
    [66, 14, '#a63d40'],
    [61, 17, '#b08d57'],
    [63, 19, '#b08d57'],
    [9, 8, '#2b4c7e'],
    [80, 24, '#1e1b18'],
  ] as const) {
    const at = { x: map.x + x * unit, y: map.y + y * unit };
    pen.line([at, { x: at.x + 1.4 * unit, y: at.y - 3 * unit }], { width: 0.9, colour: '#1e1b18' });
    pen.circle({ x: at.x + 1.4 * unit, y: at.y - 3.6 * unit }, 1.2 * unit, colour, {
      width: 0.7,
      colour: '#1e1b18',
    });
  }
}

function clock({ pen, unit, palette }: RoomBrief, x: number, hour: number, minute: number): void {
  const at = { x, y: 13.4 * unit };
  pen.circle(at, 4.3 * unit, palette.paper);
  for (const [angle, reach] of [
    [(hour % 12) * 30 + minute / 2, 2],
    [minute * 6, 3.2],
  ] as const) {
    const turned = ((angle - 90) * Math.PI) / 180;
    pen.line(
      [
        at,
        { x: at.x + Math.cos(turned) * reach * unit, y: at.y + Math.sin(turned) * reach * unit },
      ],
      { width: 1.1, steady: 1, colour: '#1e1b18' },
    );
  }
}

function blind({ pen, unit, palette, open }: RoomBrief, x: number): void {
  const window = { x: x - 20 * unit, y: 15 * unit, width: 40 * unit, height: 48 * unit };
  open((context) => {
    context.rect(window.x, window.y, window.width, window.height);
  });
  for (let y = window.y + 2 * unit; y < window.y + window.height; y += 4 * unit) {
    pen.box({ x: window.x, y, width: window.width, height: 1.9 * unit }, palette.paper, {
      width: 0.6,
      alpha: 0.8,
    });
  }
  pen.box(window, undefined, { width: 1.6 });
  pen.line(
    [
      { x: x + 15 * unit, y: 15 * unit },
      { x: x + 15 * unit, y: 60 * unit },
    ],
    { width: 0.8 },
  );
}

function standard({ pen, unit, palette }: RoomBrief, x: number, colour: string): void {
  pen.line(
    [
      { x, y: 20 * unit },
      { x, y: 96 * unit },
    ],
    { width: 2, colour: palette.brassShade },
  );
  pen.circle({ x, y: 19 * unit }, 1.3 * unit, palette.brass);
  pen.shape(
    [
      { x, y: 23 * unit },
      { x: x + 5 * unit, y: 26 * unit },
      { x: x + 8.5 * unit, y: 52 * unit },
      { x: x + 6 * unit, y: 66 * unit },
      { x: x + 1.6 * unit, y: 62 * unit },
    ],
    colour,
  );
  pen.line(
    [
      { x: x + 2 * unit, y: 28 * unit },
      { x: x + 4.4 * unit, y: 62 * unit },
    ],
    { alpha: 0.6, width: 0.8 },
  );
  pen.box({ x: x - 4 * unit, y: 95 * unit, width: 8 * unit, height: 3 * unit }, palette.wood);
}
