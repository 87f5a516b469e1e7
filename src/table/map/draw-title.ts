import type { Box } from '../layout/box.ts';
import { write } from '../draw/lettering.ts';
import { faces } from '../draw/palette.ts';
import type { MapInks } from './map-inks.ts';

/** The band over a map or a list: its title, and two rules under it. */
export function drawTitle(
  context: CanvasRenderingContext2D,
  { width, height }: Pick<Box, 'width' | 'height'>,
  words: string,
  inks: MapInks,
): void {
  const size = height * 0.52;
  write(context, words, { x: 12, y: height * 0.16, width: width - 24, height: size }, 1, {
    face: faces.headline,
    size,
    weight: 700,
    colour: inks.line,
    align: 'center',
  });
  context.strokeStyle = inks.line;
  for (const [y, thick] of [
    [height - 5, 1.8],
    [height - 1.5, 0.8],
  ] as const) {
    context.lineWidth = thick;
    context.beginPath();
    context.moveTo(0, y);
    context.lineTo(width, y);
    context.stroke();
  }
}
