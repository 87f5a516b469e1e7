import type { Venue } from '../../scenario/scenario.ts';
import { penOn } from '../ink.ts';
import type { Layout } from '../layout.ts';
import type { Palette } from '../palette.ts';
import { generalStaff } from './general-staff.ts';
import { hotel } from './hotel.ts';
import { kremlin } from './kremlin.ts';
import { palace } from './palace.ts';
import type { DrawRoom, RoomBrief } from './room.ts';
import { telephone } from './telephone.ts';
import { villa } from './villa.ts';

const rooms: Readonly<Record<Venue['backdrop'], DrawRoom>> = {
  villa,
  kremlin,
  'general-staff': generalStaff,
  telephone,
  palace,
  hotel,
};

/** The room of the venue, as far down as the table's back edge; its windows are left open. */
export function drawRoom(
  context: CanvasRenderingContext2D,
  layout: Layout,
  backdrop: Venue['backdrop'],
  palette: Palette,
): void {
  const box = { ...layout.room, height: layout.rail.box.y };
  const unit = layout.room.height / 100;
  const pen = penOn(context, palette.ink, Math.min(1.5, Math.max(0.9, unit * 0.7)), 101);
  context.fillStyle = palette.wall;
  context.fillRect(0, 0, box.width, box.height);
  const brief: RoomBrief = {
    box: layout.room,
    pen,
    palette,
    unit,
    middle: layout.width / 2,
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
  rooms[backdrop](brief);
  floor(brief, layout);
}

/** Below the skirting the floor runs towards us, at the sides of the table. */
function floor({ pen, palette, unit, box }: RoomBrief, layout: Layout): void {
  const { context } = pen;
  const bottom = layout.rail.box.y;
  const top = box.height * 1.02;
  context.fillStyle = palette.wallShade;
  context.fillRect(0, top, layout.width, bottom - top);
  pen.line([
    { x: 0, y: top },
    { x: layout.width, y: top },
  ]);
  pen.line(
    [
      { x: 0, y: top - unit * 5 },
      { x: layout.width, y: top - unit * 5 },
    ],
    { alpha: 0.6 },
  );
  const centre = layout.width / 2;
  for (let index = -14; index <= 14; index += 1) {
    const x = centre + (index / 14) * layout.width * 0.62;
    pen.line(
      [
        { x, y: top },
        { x: centre + (x - centre) * 2.1, y: bottom },
      ],
      { alpha: 0.22, width: 0.9 },
    );
  }
}
