import type { Point } from '../layout/box.ts';
import { penOn, type Pen } from './ink.ts';
import type { Layout } from '../layout/layout.ts';
import { mixed, type Palette } from './palette.ts';

/** The table: a wooden frame, the baize in it, and the apron towards us that carries the rail. */
export function drawSurface(
  context: CanvasRenderingContext2D,
  layout: Layout,
  palette: Palette,
): void {
  const pen = penOn(context, mixed(palette.woodShade, '#000000', 0.45), 1.3, 11);
  const [backLeft, backRight, frontRight, frontLeft] = layout.surface;
  const rim = Math.max(4, layout.height * 0.014);
  shadowUnder(context, layout);
  pen.shape(layout.surface, palette.wood);
  const inset: readonly Point[] = [
    { x: backLeft.x + rim * 0.9, y: backLeft.y + rim * 0.6 },
    { x: backRight.x - rim * 0.9, y: backRight.y + rim * 0.6 },
    { x: frontRight.x - rim * 1.6, y: frontRight.y - rim * 0.2 },
    { x: frontLeft.x + rim * 1.6, y: frontLeft.y - rim * 0.2 },
  ];
  const cloth = context.createLinearGradient(0, backLeft.y, 0, frontLeft.y);
  cloth.addColorStop(0, palette.baizeShade);
  cloth.addColorStop(0.35, palette.baize);
  cloth.addColorStop(1, mixed(palette.baize, palette.baizeShade, 0.4));
  context.beginPath();
  inset.forEach(({ x, y }, index) => {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.closePath();
  context.fillStyle = cloth;
  context.fill();
  nap(pen, inset, layout, palette);
  pen.shape(inset, undefined, { width: 1.1 });
  apron(pen, layout, palette);
}

function shadowUnder(context: CanvasRenderingContext2D, layout: Layout): void {
  const [backLeft, , , frontLeft] = layout.surface;
  const shade = context.createLinearGradient(0, backLeft.y, 0, frontLeft.y + 20);
  shade.addColorStop(0, 'rgb(0 0 0 / 0)');
  shade.addColorStop(1, 'rgb(0 0 0 / .28)');
  context.fillStyle = shade;
  context.fillRect(0, backLeft.y, layout.width, layout.height - backLeft.y);
}

/** Short strokes along the cloth's edges, where an engraver would shade it. */
function nap(pen: Pen, cloth: readonly Point[], layout: Layout, palette: Palette): void {
  const { context } = pen;
  context.save();
  context.beginPath();
  cloth.forEach(({ x, y }, index) => {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.clip();
  const [backLeft, backRight] = layout.surface;
  const colour = mixed(palette.baizeShade, '#000000', 0.35);
  pen.hatch(
    { x: backLeft.x - 40, y: backLeft.y, width: backRight.x - backLeft.x + 80, height: 12 },
    5,
    0.5,
    { colour, alpha: 0.5, width: 0.8 },
  );
  context.restore();
}

function apron(pen: Pen, layout: Layout, palette: Palette): void {
  const { box } = layout.rail;
  const { context } = pen;
  const wood = context.createLinearGradient(0, box.y, 0, box.y + box.height);
  wood.addColorStop(0, mixed(palette.wood, '#ffffff', 0.1));
  wood.addColorStop(0.12, palette.wood);
  wood.addColorStop(1, palette.woodShade);
  context.fillStyle = wood;
  context.fillRect(box.x, box.y, box.width, box.height);
  for (const share of [0.34, 0.71]) {
    const y = box.y + box.height * share;
    pen.line(
      [
        { x: 0, y },
        { x: box.width, y: y + 1 },
      ],
      { width: 0.7, alpha: 0.4 },
    );
  }
  pen.line(
    [
      { x: 0, y: box.y },
      { x: box.width, y: box.y },
    ],
    { width: 1.6 },
  );
  pen.line(
    [
      { x: 0, y: box.y + 3.5 },
      { x: box.width, y: box.y + 3.5 },
    ],
    { width: 0.8, alpha: 0.6 },
  );
}
