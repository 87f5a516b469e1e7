import { penOn, tremble } from '../draw/ink.ts';
import { mixed } from '../draw/palette.ts';
import type { EndingBrief } from './ending.ts';

const skins = ['#e8c4a8', '#eccdb4', '#c98f68', '#e2b896', '#8d5a3b', '#edd2bd'];

/** A parliament's benches in rising half rings, seen from the rostrum's foot. */
export function drawChamber(context: CanvasRenderingContext2D, brief: EndingBrief): void {
  const { width, middle, table, unit, palette } = brief;
  const pen = penOn(context, palette.ink, 1.2, 341);
  context.fillStyle = palette.wallShade;
  context.fillRect(0, 0, width, brief.height);
  for (let x = middle % (26 * unit); x < width; x += 26 * unit) {
    pen.box({ x: x - 3 * unit, y: 0, width: 6 * unit, height: table - 34 * unit }, palette.wall);
  }
  for (let ring = 5; ring >= 0; ring -= 1) {
    const reach = (34 + ring * 13) * unit;
    const y = table + (14 - ring * 9.5) * unit;
    const bench = Array.from({ length: 33 }, (_, index) => {
      const angle = Math.PI + (index / 32) * Math.PI;
      return { x: middle + Math.cos(angle) * reach * 1.5, y: y + Math.sin(angle) * reach * 0.28 };
    });
    pen.shape(
      [
        ...bench,
        { x: middle + reach * 1.5, y: y + 12 * unit },
        { x: middle - reach * 1.5, y: y + 12 * unit },
      ],
      mixed(palette.wood, palette.wallShade, ring * 0.12),
    );
    const seats = 9 + ring * 4;
    for (let index = 0; index < seats; index += 1) {
      const angle = Math.PI + ((index + 0.5) / seats) * Math.PI;
      const at = {
        x: middle + Math.cos(angle) * reach * 1.47 + tremble(ring * 40 + index, 1) * 0.5 * unit,
        y: y + Math.sin(angle) * reach * 0.28 - 1.4 * unit,
      };
      pen.shape(
        [
          { x: at.x - 2.6 * unit, y: at.y + 2 * unit },
          { x: at.x - 1.9 * unit, y: at.y - 1 * unit },
          { x: at.x + 1.9 * unit, y: at.y - 1 * unit },
          { x: at.x + 2.6 * unit, y: at.y + 2 * unit },
        ],
        '#3b3f46',
        { width: 0.8 },
      );
      context.beginPath();
      context.arc(at.x, at.y - 2.6 * unit, 1.7 * unit, 0, Math.PI * 2);
      context.fillStyle = skins[(index * 5 + ring * 3) % skins.length] ?? '';
      context.fill();
      context.strokeStyle = '#1e1b18';
      context.lineWidth = 0.9;
      context.stroke();
    }
  }
}
