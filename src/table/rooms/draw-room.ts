import type { Venue } from '../../scenario/scenario.ts';
import type { Box } from '../layout/box.ts';
import { penOn, weights } from '../draw/ink.ts';
import type { Layout } from '../layout/layout.ts';
import type { SeatSpot } from '../layout/seats.ts';
import type { Palette } from '../draw/palette.ts';
import { assembly } from './assembly.ts';
import { conference } from './conference.ts';
import { factory } from './factory.ts';
import { generalStaff } from './general-staff.ts';
import { hotel } from './hotel.ts';
import { kremlin } from './kremlin.ts';
import { palace } from './palace.ts';
import { retreat } from './retreat.ts';
import type { DrawRoom, RoomBrief, Skyline } from './room.ts';
import { ship } from './ship.ts';
import { offices, telephone } from './telephone.ts';
import { townHall } from './town-hall.ts';
import { villa } from './villa.ts';

interface Room {
  readonly draw: DrawRoom;
  /** What its windows show where the scenario says nothing. */
  readonly usual: Skyline;
}

const rooms: Readonly<Record<Venue['backdrop'], Room>> = {
  conference: { draw: conference, usual: 'none' },
  offices: { draw: offices, usual: 'none' },
  villa: { draw: villa, usual: 'domes' },
  kremlin: { draw: kremlin, usual: 'towers' },
  'general-staff': { draw: generalStaff, usual: 'none' },
  telephone: { draw: telephone, usual: 'none' },
  palace: { draw: palace, usual: 'hills' },
  hotel: { draw: hotel, usual: 'high-rise' },
  retreat: { draw: retreat, usual: 'mountains' },
  ship: { draw: ship, usual: 'sea' },
  assembly: { draw: assembly, usual: 'none' },
  factory: { draw: factory, usual: 'works' },
  'town-hall': { draw: townHall, usual: 'gables' },
};

/** The room of the venue, as far down as the rail; its windows are left open, its chairs empty. */
export function drawRoom(
  context: CanvasRenderingContext2D,
  layout: Layout,
  { backdrop, skyline }: Pick<Venue, 'backdrop' | 'skyline'>,
  palette: Palette,
): void {
  const foot = layout.rail.box.y;
  const brief = drawWalls(context, layout.room, foot, backdrop, palette, false, skyline);
  if (!layout.narrow) door(brief, layout);
  floor(brief, foot);
  for (const side of [0, 1] as const) {
    for (const seat of [...layout.seats[side]].reverse()) chair(brief, seat, side === 0 ? 1 : -1);
  }
}

/** The walls alone, in the band `room`, on a ground that goes down to `foot`; `bare` of telephones. */
export function drawWalls(
  context: CanvasRenderingContext2D,
  room: Box,
  foot: number,
  backdrop: Venue['backdrop'],
  palette: Palette,
  bare = false,
  skyline: Skyline | undefined = undefined,
): RoomBrief {
  // A low, wide room is drawn larger, and loses some of its ceiling.
  const unit = Math.max(room.height / 100, Math.min(room.height / 76, room.width / 800));
  const pen = penOn(context, palette.ink, Math.min(weights.contour, Math.max(1, unit * 0.8)), 101);
  context.fillStyle = palette.wall;
  context.fillRect(0, 0, room.width, foot);
  const { draw, usual } = rooms[backdrop];
  const brief: RoomBrief = {
    box: room,
    pen,
    palette,
    unit,
    middle: room.width / 2,
    ceiling: 100 - room.height / unit,
    bare,
    skyline: skyline ?? usual,
    open: (path) => {
      context.save();
      context.globalCompositeOperation = 'destination-out';
      context.beginPath();
      path(context);
      context.fillStyle = '#000';
      context.fill();
      context.restore();
    },
  };
  context.save();
  context.translate(0, -brief.ceiling * unit);
  draw(brief);
  context.restore();
  return brief;
}

/** Below the skirting the floor runs towards us, at the sides of the table. */
function floor({ pen, palette, unit, box, middle }: RoomBrief, bottom: number): void {
  const { context } = pen;
  const top = box.height * 1.02;
  context.fillStyle = palette.wallShade;
  context.fillRect(0, top, box.width, bottom - top);
  pen.line([
    { x: 0, y: top },
    { x: box.width, y: top },
  ]);
  pen.line(
    [
      { x: 0, y: top - unit * 5 },
      { x: box.width, y: top - unit * 5 },
    ],
    { alpha: 0.6 },
  );
  const centre = middle;
  for (let index = -14; index <= 14; index += 1) {
    const x = centre + (index / 14) * box.width * 0.62;
    pen.line(
      [
        { x, y: top },
        { x: centre + (x - centre) * 2.1, y: bottom },
      ],
      { alpha: 0.22, width: 0.9 },
    );
  }
}

/** The door of the room, shut; what opens it is drawn over this. */
function door({ pen, palette, unit }: RoomBrief, { door: box }: Layout): void {
  const frame = {
    x: box.x - 3 * unit,
    y: box.y - 3 * unit,
    width: box.width + 6 * unit,
    height: box.height + 3 * unit,
  };
  pen.box(frame, palette.wallShade);
  pen.box(box, palette.wood);
  for (const [from, to] of [
    [0.08, 0.44],
    [0.52, 0.92],
  ] as const) {
    pen.box(
      {
        x: box.x + box.width * 0.18,
        y: box.y + box.height * from,
        width: box.width * 0.64,
        height: box.height * (to - from),
      },
      undefined,
      { width: 0.9, alpha: 0.7 },
    );
  }
  pen.circle(
    { x: box.x + box.width * 0.86, y: box.y + box.height * 0.5 },
    1.2 * unit,
    palette.brass,
    {
      width: 0.7,
    },
  );
}

/** A chair with its back to us turned aside: seen when nobody sits in it. */
function chair({ pen, palette }: RoomBrief, { x, y, height }: SeatSpot, inward: number): void {
  const half = height * 0.3;
  const top = y - height * 0.48;
  const leather = '#5c3b2e';
  const back = [
    { x: x - half, y: y + height * 0.5 },
    { x: x - half * 0.96, y: top + height * 0.08 },
    { x: x - half * 0.7, y: top },
    { x: x + half * 0.7, y: top },
    { x: x + half * 0.96, y: top + height * 0.08 },
    { x: x + half, y: y + height * 0.5 },
  ].map((point) => ({ x: point.x - inward * height * 0.05, y: point.y }));
  pen.shape(back, palette.wood);
  pen.shape(
    back.map((point) => ({
      x: x - inward * height * 0.05 + (point.x - x + inward * height * 0.05) * 0.8,
      y: top + height * 0.05 + (point.y - top) * 0.96,
    })),
    leather,
    { width: 1 },
  );
  for (const [column, row] of [
    [-0.35, 0.2],
    [0.35, 0.2],
    [0, 0.36],
    [-0.35, 0.52],
    [0.35, 0.52],
  ] as const) {
    pen.circle(
      { x: x - inward * height * 0.05 + half * column, y: top + height * row },
      height * 0.012,
      palette.brass,
      { width: 0.6 },
    );
  }
}
