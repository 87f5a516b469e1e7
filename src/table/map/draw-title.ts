import type { Box } from '../layout/box.ts';
import { penOn, weights } from '../draw/ink.ts';
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
  const pen = penOn(context, inks.line, weights.contour, 461);
  for (const [y, thick] of [
    [height - 5, weights.contour],
    [height - 1.5, weights.fine],
  ] as const) {
    pen.line(
      [
        { x: 0, y },
        { x: width, y },
      ],
      { width: thick },
    );
  }
}
