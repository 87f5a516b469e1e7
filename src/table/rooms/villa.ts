import type { DrawRoom } from './room.ts';

export const villa: DrawRoom = ({ box, pen, unit, middle, open }) => {
  for (const shift of [-60, 0, 60]) {
    const x = middle + shift * unit;
    open((context) => {
      context.rect(x - 20 * unit, 14 * unit, 40 * unit, 66 * unit);
    });
    pen.box({ x: x - 20 * unit, y: 14 * unit, width: 40 * unit, height: 66 * unit }, undefined);
  }
  pen.line([
    { x: 0, y: 8 * unit },
    { x: box.width, y: 8 * unit },
  ]);
};
