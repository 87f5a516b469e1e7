import { drawMark } from '../../draw/draw-mark.ts';
import { penOn, tremble } from '../../draw/ink.ts';
import { fittingSize, write } from '../../draw/lettering.ts';
import { clear, faces, mixed, type Palette } from '../../draw/palette.ts';
import type { Box } from '../../layout/box.ts';
import type { Side } from '../../picture/picture.ts';
import type { EndingBrief } from '../ending.ts';
import type { Ballot, Home } from './ballot.ts';
import type { DoorRow, HomeRow } from './rows.ts';

const skins = ['#e8c4a8', '#c98f68', '#edd2bd', '#8d5a3b', '#e2b896', '#eccdb4'];

/** A corridor at home: whose it is, its doors with who sits behind each, and the empty tally. */
export function drawHome(
  context: CanvasRenderingContext2D,
  brief: EndingBrief,
  side: Side,
  row: HomeRow,
  home: Home,
  ballots: readonly Ballot[],
): void {
  const { palette } = brief;
  const pen = penOn(context, palette.ink, 1.3, 501 + side * 40);
  const { box, floor } = row;
  context.fillStyle = palette.wall;
  context.fillRect(box.x, box.y, box.width, box.height);
  const dado = { x: box.x, y: floor - (floor - row.head.y) * 0.2, width: box.width, height: 0 };
  context.fillStyle = palette.wallShade;
  context.fillRect(box.x, dado.y, box.width, box.y + box.height - dado.y);
  pen.hatch({ ...dado, height: floor - dado.y }, 9, 0, { alpha: 0.16 });
  for (const y of [dado.y, floor]) {
    pen.line([
      { x: box.x, y },
      { x: box.x + box.width, y },
    ]);
  }
  heading(context, brief, side, row, home, ballots);
  row.doors.forEach((door, place) => {
    const ballot = ballots.find((each) => each.place === place);
    if (ballot) doorway(context, palette, door, ballot, side * 9 + place);
  });
  tallyFrame(context, palette, row.tally, home, ballots);
}

function heading(
  context: CanvasRenderingContext2D,
  { view, palette, words }: EndingBrief,
  side: Side,
  { head }: HomeRow,
  { quorum }: Home,
  ballots: readonly Ballot[],
): void {
  const party = view.scenario.parties[side];
  const tall = Math.min(22, head.height * 0.72);
  const mark = { x: head.x, y: head.y, width: tall * 1.4, height: tall };
  drawMark(context, mark, party);
  penOn(context, palette.ink, 1, 531).box(mark, undefined);
  const after = mark.x + mark.width + 8;
  const room = head.x + head.width - after;
  const name = { face: faces.headline, weight: 700, colour: palette.ink } as const;
  const size = fittingSize(context, party.capital, room * 0.5, name, [tall * 1.05, 10]) ?? 10;
  const line = { x: after, y: head.y + (tall - size * 1.2) / 2, width: room * 0.5, height: tall };
  write(context, party.capital, line, 1, { ...name, size });
  const total = ballots.reduce((sum, { weight }) => sum + weight, 0);
  const small = Math.max(11, Math.min(15, tall * 0.64));
  write(
    context,
    words.vote.needs(quorum, total),
    { x: head.x, y: head.y + (tall - small * 1.2) / 2, width: head.width, height: tall },
    1,
    { face: faces.control, size: small, colour: palette.ink, align: 'right' },
  );
}

/** The frame, the lit room with its official, and the desk with the text on it. */
function doorway(
  context: CanvasRenderingContext2D,
  palette: Palette,
  { plate, door, paper }: DoorRow,
  { name, veto }: Ballot,
  seed: number,
): void {
  const pen = penOn(context, palette.ink, 1.3, 541 + seed * 7);
  const rim = door.width * (veto ? 0.1 : 0.07);
  const frame = { x: door.x - rim, y: door.y - rim, width: door.width + 2 * rim };
  pen.box({ ...frame, height: door.height + rim }, veto ? palette.brass : palette.wood);
  const light = context.createLinearGradient(0, door.y, 0, door.y + door.height);
  light.addColorStop(0, '#f6dfae');
  light.addColorStop(1, '#c99b5c');
  context.fillStyle = light;
  context.fillRect(door.x, door.y, door.width, door.height);
  official(context, door, seed);
  pen.box(door, undefined);
  desk(context, palette, paper, seed);
  const style = { face: faces.control, weight: 700, colour: palette.ink, align: 'center' } as const;
  const most = Math.max(11, Math.min(16, plate.height * 0.42));
  const size = fittingSize(context, name, plate.width, style, [most, 11]);
  const lines = size === undefined ? 2 : 1;
  const set = size ?? 11;
  const y = plate.y + plate.height - rim - set * 1.2 * lines - 3;
  write(context, name, { ...plate, y }, lines, { ...style, size: set });
}

/** Who waits behind the door: shoulders and a head against the lamp. */
function official(context: CanvasRenderingContext2D, door: Box, seed: number): void {
  const pen = penOn(context, '#1e1b18', 1.1, 561 + seed * 3);
  const { width, height } = door;
  const x = door.x + width * (0.5 + tremble(seed, 3) * 0.05);
  const head = Math.min(width * 0.17, height * 0.1);
  const neck = door.y + height * (0.4 + tremble(seed, 4) * 0.03);
  context.save();
  context.beginPath();
  context.rect(door.x, door.y, width, height);
  context.clip();
  pen.shape(
    [
      { x: x - head * 2.2, y: door.y + height },
      { x: x - head * 2, y: neck + head * 2 },
      { x: x - head * 0.8, y: neck + head * 1.1 },
      { x: x + head * 0.8, y: neck + head * 1.1 },
      { x: x + head * 2, y: neck + head * 2 },
      { x: x + head * 2.2, y: door.y + height },
    ],
    '#3b3f46',
  );
  pen.shape(
    [
      { x: x - head * 0.6, y: neck + head * 1.1 },
      { x, y: neck + head * 2.2 },
      { x: x + head * 0.6, y: neck + head * 1.1 },
    ],
    '#fbf6ea',
    { width: 0.9 },
  );
  pen.circle({ x, y: neck }, head, skins[seed % skins.length]);
  const hair = Array.from({ length: 9 }, (_, index) => {
    const angle = Math.PI * (1 + index / 8);
    return { x: x + Math.cos(angle) * head * 1.06, y: neck + Math.sin(angle) * head * 1.1 };
  });
  pen.shape(hair, seed % 3 === 0 ? '#8f8a84' : '#4a3a2c', { width: 0.9 });
  context.restore();
}

/** A desk seen from the front, the text lying on it towards us. */
function desk(context: CanvasRenderingContext2D, palette: Palette, paper: Box, seed: number): void {
  const pen = penOn(context, '#1e1b18', 1.2, 581 + seed * 3);
  const { x, y, width, height } = paper;
  pen.box({ x, y: y + height * 0.2, width, height: height * 0.8 }, palette.wood);
  pen.shape(
    [
      { x: x + width * 0.06, y },
      { x: x + width * 0.94, y },
      { x: x + width, y: y + height * 0.42 },
      { x, y: y + height * 0.42 },
    ],
    mixed(palette.wood, palette.brass, 0.25),
  );
  const sheet = {
    x: x + width * 0.12,
    y: y + height * 0.06,
    width: width * 0.76,
    height: height * 0.8,
  };
  context.fillStyle = clear('#000000', 0.25);
  context.fillRect(sheet.x + 2, sheet.y + 3, sheet.width, sheet.height);
  pen.box(sheet, '#fbf6ea', { width: 1 });
  for (const share of [0.24, 0.46, 0.68]) {
    const at = sheet.y + sheet.height * share;
    pen.line(
      [
        { x: sheet.x + sheet.width * 0.12, y: at },
        { x: sheet.x + sheet.width * (share > 0.6 ? 0.6 : 0.88), y: at },
      ],
      { width: 0.8, alpha: 0.5 },
    );
  }
}

/** The empty bar, and the notch that has to be reached. */
function tallyFrame(
  context: CanvasRenderingContext2D,
  palette: Palette,
  box: Box,
  { quorum }: Home,
  ballots: readonly Ballot[],
): void {
  const total = ballots.reduce((sum, { weight }) => sum + weight, 0);
  const pen = penOn(context, palette.ink, 1.2, 601);
  pen.box(box, '#fbf6ea', { steady: 1 });
  const notch = box.x + (box.width * quorum) / Math.max(1, total);
  pen.line(
    [
      { x: notch, y: box.y - box.height * 0.6 },
      { x: notch, y: box.y + box.height * 1.2 },
    ],
    { width: 2.4, steady: 1 },
  );
}
