import type { Point } from '../layout/box.ts';
import { ink, penOn, shading, tremble, weights, type Pen } from './ink.ts';
import type { Layout } from '../layout/layout.ts';
import { mixed, type Palette } from './palette.ts';
import { rimOf, type TableLook } from '../rooms/table-look.ts';

/** The table: a wooden frame, the baize in it, and the apron towards us that carries the rail. */
export function drawSurface(
  context: CanvasRenderingContext2D,
  layout: Layout,
  palette: Palette,
  look: TableLook,
): void {
  const pen = penOn(context, ink, weights.contour, 11);
  const [backLeft, backRight, frontRight, frontLeft] = layout.surface;
  const rim = Math.max(4, layout.height * 0.014);
  shadowUnder(context, layout);
  pen.shape(layout.surface, rimOf(look, palette));
  const inset: readonly Point[] = [
    { x: backLeft.x + rim * 0.9, y: backLeft.y + rim * 0.6 },
    { x: backRight.x - rim * 0.9, y: backRight.y + rim * 0.6 },
    { x: frontRight.x - rim * 1.6, y: frontRight.y - rim * 0.2 },
    { x: frontLeft.x + rim * 1.6, y: frontLeft.y - rim * 0.2 },
  ];
  clothOn(context, inset, palette, palette.baize);
  if (look.other !== undefined) secondDesk(pen, layout, inset, palette, look.other);
  nap(pen, inset, layout, palette);
  pen.shape(inset, undefined, { width: weights.detail });
  edges[look.edge](pen, layout, inset, palette);
  apron(pen, layout, palette);
}

function clothOn(
  context: CanvasRenderingContext2D,
  outline: readonly Point[],
  { baizeShade }: Palette,
  colour: string,
): void {
  const ys = outline.map(({ y }) => y);
  const cloth = context.createLinearGradient(0, Math.min(...ys), 0, Math.max(...ys));
  cloth.addColorStop(0, mixed(colour, '#101810', 0.16));
  cloth.addColorStop(0.35, colour);
  cloth.addColorStop(1, mixed(colour, baizeShade, 0.4));
  context.beginPath();
  along(context, outline);
  context.fillStyle = cloth;
  context.fill();
}

function along(context: CanvasRenderingContext2D, outline: readonly Point[]): void {
  outline.forEach(({ x, y }, index) => {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.closePath();
}

/** The right half belongs to a desk far away: another cloth, and a torn edge between the two. */
function secondDesk(
  pen: Pen,
  { width }: Layout,
  inset: readonly Point[],
  palette: Palette,
  colour: string,
): void {
  const { context } = pen;
  const [top = 0, foot = 0] = [inset[0]?.y, inset[3]?.y];
  const middle = width / 2;
  const right = [{ x: middle, y: top }, ...inset.slice(1, 3), { x: middle, y: foot }];
  const night = mixed(palette.baize, colour, 0.8);
  clothOn(context, right, palette, palette.paper === '#f4ecd8' ? colour : night);
  const tear = Array.from({ length: 24 }, (_, index) => ({
    x: middle + tremble(17, index) * 2.4,
    y: top + ((foot - top) * index) / 23,
  }));
  pen.line(tear, { width: weights.contour, colour: palette.chalkSoft, alpha: 0.5 });
}

type Edge = (pen: Pen, layout: Layout, inset: readonly Point[], palette: Palette) => void;

/** An outline drawn again, a little way towards its middle. */
function within(outline: readonly Point[], by: number): readonly Point[] {
  const middle = outline.reduce((sum, { x }) => sum + x / outline.length, 0);
  const height = outline.reduce((sum, { y }) => sum + y / outline.length, 0);
  return outline.map(({ x, y }) => ({
    x: x + Math.sign(middle - x) * by * 1.4,
    y: y + Math.sign(height - y) * by,
  }));
}

const edges: Readonly<Record<TableLook['edge'], Edge>> = {
  plain: () => undefined,
  /** A gilded fillet on the rim, and a line of gold tooling on the leather. */
  gilt: (pen, { surface, narrow }, inset, palette) => {
    pen.shape(within(surface, 1.6), undefined, { width: weights.detail, colour: palette.brass });
    if (narrow) return; // the tracks reach to the edge of the cloth
    const tooled = { width: weights.fine, colour: palette.brass, alpha: 0.6 };
    pen.shape(within(inset, 3), undefined, tooled);
  },
  /** What keeps plates on a table at sea. */
  rail: (pen, _, inset, palette) => {
    pen.shape(inset, undefined, { width: 2.4, colour: palette.brass });
    pen.shape(inset, undefined, { width: weights.fine });
  },
  /** No cloth: boards, with their joints and a knot here and there. */
  planks: (pen, { width, height }, inset) => {
    const { context } = pen;
    const [top = 0, foot = 0] = [inset[0]?.y, inset[3]?.y];
    context.save();
    context.beginPath();
    along(context, inset);
    context.clip();
    for (let plank = -5; plank <= 5; plank += 1) {
      const [far, near] = [width / 2 + plank * width * 0.082, width / 2 + plank * width * 0.11];
      pen.line(
        [
          { x: far, y: top },
          { x: near, y: foot },
        ],
        { width: weights.fine, alpha: 0.4 },
      );
    }
    for (let knot = 0; knot < 9; knot += 1) {
      const at = {
        x: (((knot * 211) % 900) / 900) * width,
        y: top + (((knot * 83) % 100) / 100) * height * 0.6,
      };
      pen.arc(at, { x: 5, y: 2.2 }, 0, 360, { width: weights.fine, alpha: 0.3 });
    }
    context.restore();
  },
  /** A steel band, screwed on. */
  steel: (pen, { surface }, _inset, palette) => {
    const [left, right] = surface;
    for (let share = 0.04; share < 1; share += 0.08) {
      const at = { x: left.x + (right.x - left.x) * share, y: left.y + 3 };
      pen.circle(at, 1, palette.fold, { width: weights.fine });
    }
  },
};

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
  along(context, cloth);
  context.clip();
  const [backLeft, backRight] = layout.surface;
  const colour = mixed(palette.baizeShade, '#000000', 0.35);
  pen.hatch(
    { x: backLeft.x - 40, y: backLeft.y, width: backRight.x - backLeft.x + 80, height: 12 },
    shading.gap,
    shading.slope,
    { colour, alpha: 0.5, width: weights.fine },
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
