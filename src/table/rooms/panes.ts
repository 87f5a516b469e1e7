import { drawnIn, fine, type Drawn, type Spot } from './drawn.ts';
import type { RoomBrief } from './room.ts';
import { skylines } from './skylines.ts';

/**
 * Opens windows in the wall and draws through all of them one view, as wide as the room: what stands
 * behind one stands behind no other. `ground` is where the land meets the sky.
 */
export function panes(
  brief: RoomBrief,
  outlines: readonly (readonly Spot[])[],
  ground: number,
  size = 1, // of what is seen
): void {
  const { open, pen, skyline } = brief;
  const { context } = pen;
  const u = drawnIn(brief);
  const path = (canvas: CanvasRenderingContext2D): void => {
    for (const outline of outlines) {
      outline.map(u.point).forEach(({ x, y }, index) => {
        if (index === 0) canvas.moveTo(x, y);
        else canvas.lineTo(x, y);
      });
      canvas.closePath();
    }
  };
  open(path);
  context.save();
  context.beginPath();
  path(context);
  context.clip();
  skylines[skyline](u.at(0, ground, size), brief, 0);
  context.restore();
}

/** The bars of a window whose upper left corner is the origin, and the light on its glass. */
export function bars(u: Drawn, width: number, height: number, columns: number, rows: number): void {
  for (let column = 1; column < columns; column += 1) {
    u.line(`${(width * column) / columns} 0 ${(width * column) / columns} ${height}`);
  }
  for (let row = 1; row < rows; row += 1) {
    u.line(`0 ${(height * row) / rows} ${width} ${(height * row) / rows}`);
  }
  const edge = width * 0.1;
  u.line(`${edge} ${height * 0.3} ${edge + height * 0.16} ${height * 0.06}`, fine);
  u.line(`${edge} ${height * 0.44} ${edge + height * 0.26} ${height * 0.06}`, fine);
}
